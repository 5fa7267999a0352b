import { expect, it } from 'vitest';
import { jsonReport, reportFileSchema, reportSchemaJson } from './json-report';
import { sampleReport } from './sample-report';

it('the file is the whole report with the version of its shape, and is read back as it was', () => {
  const file: unknown = JSON.parse(jsonReport(sampleReport()));
  expect(reportFileSchema.parse(file)).toEqual({ version: 2, report: sampleReport() });
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
