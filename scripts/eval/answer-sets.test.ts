import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSet, setsIn } from './answer-sets';

let data = '';
const line = (more: object) =>
  JSON.stringify({
    id: 'a',
    question_id: 'x',
    question: 'Q?',
    reference: 'R.',
    answer: 'A',
    ...more,
  });

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'candor-answers-'));
  mkdirSync(join(data, 'public'));
  writeFileSync(
    join(data, 'public', 'others.jsonl'),
    [
      line({ score: 1, max_score: 2, label: 'partly' }),
      line({ score: 0, max_score: 2, answer: '', blank: true }),
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(data, 'public', 'broken.jsonl'),
    `${line({ score: 1, max_score: 1 })}\n{"id": 1}\n`,
  );
});
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

describe('sets of graded answers', () => {
  it('are found in the data folder', () => {
    expect(setsIn(data)).toEqual(expect.arrayContaining(['broken', 'others']));
  });

  it('bring grades to one scale and leave blank answers out', () => {
    expect(readSet('others', data)).toMatchObject({
      key: 'reference',
      answers: [{ gold: 2.5, kind: 'partly', question: 'x', wrong: undefined }],
    });
  });

  it('name file and line of what can’t be read', () => {
    expect(() => readSet('broken', data)).toThrow(/broken\.jsonl:2: /u);
    expect(() => readSet('dev', undefined)).toThrow(/--data/u);
  });
});
