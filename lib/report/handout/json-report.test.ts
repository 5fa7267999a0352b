import { expect, it } from 'vitest';
import { z } from 'zod';
import { jsonReport, reportFileSchema, reportSchemaJson } from './json-report';
import { reportSchema } from '@/lib/report/report';
import { sampleReport } from '@/lib/report/sample-report';

it('the file is the whole report with the version of its shape, and is read back as it was', () => {
  const file: unknown = JSON.parse(jsonReport(sampleReport()));
  expect(reportFileSchema.parse(file)).toEqual({ version: 9, report: sampleReport() });
});

it('its schema is published as JSON Schema, names every field of the file and lets no other in', () => {
  const schema = JSON.stringify(reportSchemaJson());
  expect(reportSchemaJson()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['version', 'report'],
    additionalProperties: false,
  });
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(name);
      collect(inner);
    }
  };
  collect(JSON.parse(jsonReport(sampleReport())));
  for (const name of names) expect(schema).toContain(`"${name}":`);
});

it('its schema says in words what every field is', () => {
  const field = z.looseObject({ description: z.string().optional(), $ref: z.string().optional() });
  const fields = z.record(z.string(), field.extend({ items: field.optional().catch(undefined) }));
  const silent = new Set<string>();
  JSON.parse(JSON.stringify(reportSchemaJson()), (key, value: unknown) => {
    const found = key === 'properties' ? fields.safeParse(value).data : undefined;
    for (const [name, { description, $ref, items }] of Object.entries(found ?? {}))
      if (description === undefined && $ref === undefined && items?.$ref === undefined)
        silent.add(name);
    return value;
  });
  expect([...silent]).toEqual([]);
});

it('its schema says in words what each part and each field at the top is, and names parts by what they are', () => {
  const schema = z
    .object({
      $defs: z.record(z.string(), z.object({ description: z.string().min(1) })),
      properties: z.object({
        report: z.object({
          properties: z.record(z.string(), z.object({ description: z.string().min(1) })),
        }),
      }),
    })
    .parse(reportSchemaJson());
  expect(Object.keys(schema.$defs)).toEqual(
    expect.arrayContaining(['Statement', 'Tally', 'Point']),
  );
  expect(Object.keys(schema.$defs).filter((name) => name.startsWith('__'))).toEqual([]);
  expect(Object.keys(schema.properties.report.properties)).toEqual(
    Object.keys(reportSchema.unwrap().shape),
  );
});
