import 'server-only';
import { NextResponse } from 'next/server';
import { z } from 'zod';
import { compose } from '@/lib/server/compose';
import { isFromElsewhere } from './same-site';
import { readBody } from './read-body';
import type { OutcomeCode } from '@/lib/use-cases/outcome';

/** A refusal over HTTP: a code for programs, a sentence for people. */
export interface Problem {
  readonly code: string;
  readonly sentence: string;
}

const statuses: Record<OutcomeCode, number> = {
  answer_empty: 400,
  answer_too_long: 413,
  written_too_late: 409,
  unknown_question: 404,
  question_closed: 409,
  interview_closed: 409,
  interview_paused: 409,
  not_paused: 409,
  not_in_exam: 409,
  too_late_to_take_back: 409,
  not_found: 404,
  unfinished_interview: 409,
  nothing_matches: 422,
  pen_elsewhere: 409,
  too_busy: 503,
  unknown_guide: 404,
  no_model: 409,
  story_changed: 409,
  story_removed: 409,
  too_many_stories: 409,
  grades_were_shown: 409,
  no_story: 409,
  no_words: 400,
  unknown_code: 404,
  report_not_ready: 409,
  not_graded: 409,
  nothing_to_contest: 409,
  quote_not_said: 422,
  trial_empty: 400,
  trial_too_long: 413,
  rate_first: 409,
  nothing_included: 422,
  too_many_links: 409,
  too_many_links_ended: 409,
  link_ended: 409,
  unknown_link: 404,
  link_gone: 404,
  too_many_readers: 503,
  comments_off: 409,
  too_many_comments: 409,
  comments_too_often: 429,
  comment_kept_before: 409,
};

export function refusal({
  code,
  sentence,
}: {
  code: OutcomeCode;
  sentence: string;
}): NextResponse<Problem> {
  return NextResponse.json({ code, sentence }, { status: statuses[code] });
}

/** How a browser tab names itself. */
export const tabId = z
  .string()
  .regex(/^[\w-]{1,64}$/u, 'a tab is named by letters, digits and hyphens');

/** Largest request body read, in bytes: an answer of 20,000 characters with room for its JSON. */
const MOST_BYTES = 200_000;

/** Thrown by a route when the request is not what it should be; answered with its status and problem. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  constructor(
    readonly status: number,
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.sentence, options);
  }
}

/** Reads and parses a JSON body. @throws BadRequest */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const text = await readBody(request, MOST_BYTES);
  if (text === undefined)
    throw new BadRequest(413, {
      code: 'request_too_large',
      sentence: 'This request is larger than anything the app sends.',
    });
  let data: unknown;
  try {
    data = JSON.parse(text, wellFormed);
  } catch (cause) {
    throw new BadRequest(
      400,
      { code: 'not_json', sentence: 'The request body is not JSON.' },
      { cause },
    );
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadRequest(400, { code: 'request_invalid', sentence: toldOf(issue) });
}

/** Our own rules speak in whole sentences to whoever filled a form in; the library's messages need their place. */
function toldOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.message.endsWith('.')) return issue.message;
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return `The request is not as expected. ${where}${issue?.message ?? ''}`.trim();
}

/**
 * Runs a route: what is thrown becomes a clear reply. Requests from other sites are refused, since
 * the cookie alone would let them act for the person.
 */
export async function reply(
  request: Request,
  handle: () => Promise<Response>,
  takes: BodyKind = 'application/json',
): Promise<Response> {
  try {
    if (request.method !== 'GET') mustBeOurs(request, takes);
    const response = await handle();
    response.headers.set('cache-control', 'no-store, no-transform');
    return response;
  } catch (error) {
    if (error instanceof BadRequest)
      return NextResponse.json(error.problem, { status: error.status });
    const id = crypto.randomUUID();
    // The message may quote what a person wrote: only its kind is logged.
    process.stderr.write(
      `request failed ${id} ${request.method} ${error instanceof Error ? `${error.name} ${stackOf(error)}` : 'unknown'}\n`,
    );
    return NextResponse.json(
      {
        code: 'server_error',
        sentence: `Something went wrong on the server (${id}). What you wrote is kept; try again.`,
      },
      { status: 500 },
    );
  }
}

/** What a route takes as a body. */
type BodyKind = 'application/json' | 'multipart/form-data';

/**
 * A form of another site can send text, never JSON, without asking first: the kind of body is a second lock
 * where a browser says nothing of where it comes from. @throws BadRequest
 */
function mustBeOurs({ headers }: Request, takes: BodyKind): void {
  if (isFromElsewhere(headers, compose().trustForwardedHost))
    throw new BadRequest(403, {
      code: 'cross_site',
      sentence: 'Requests from other sites are refused.',
    });
  const [kind] = (headers.get('content-type') ?? '').split(';', 1);
  if (kind?.trim().toLowerCase() !== takes)
    throw new BadRequest(415, {
      code: 'other_content_type',
      sentence: `Send the request as ${takes}.`,
    });
}

/** Half a character is no text: a page and a file would differ in it. The door makes a sign of it, of the same length. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 4)
    .map((line) => line.trim())
    .join(' ');
}
