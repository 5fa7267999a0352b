import { expect, it } from 'vitest';
import { markdownReport } from './markdown-report';
import type { MarkedStretch } from './handout';

const shown = (stretches: readonly MarkedStretch[]) => {
  const block = { kind: 'answer', title: 'The answer', asked: null, stretches } as const;
  const question = { id: 'q01', over: null, title: 'One', blocks: [block] };
  const none = {
    title: 'A',
    about: 'b',
    reading: 'c',
    running: 'd',
    shown: [],
    hidden: [],
    sections: [],
  };
  return markdownReport({ ...none, questions: [question] });
};

it('words that are better left out are struck in Markdown, line by line, and what is added is bold', () => {
  const text = shown([
    { text: 'Kept. ', kind: null, numbers: [] },
    { text: 'It was ~ luck.\nSo what?', kind: 'left-out', numbers: [] },
    { text: ' Added.', kind: 'added', numbers: [] },
  ]);
  expect(text).toContain('> Kept. ~~It was \\~ luck.~~  \n> ~~So what?~~ **+ Added.**');
});
