import { NextResponse } from 'next/server';
import { reportSchemaJson } from '@/lib/report/handout/json-report';

/** What a report's JSON file holds, as a JSON Schema. */
export function GET(): Response {
  return NextResponse.json(reportSchemaJson(), {
    headers: { 'content-type': 'application/schema+json' },
  });
}
