import { expect, it } from 'vitest';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { contentFiles } from '@/lib/server/content-files';
import { MeasuredGrader } from './eval/measured-grader';

const grader = new MeasuredGrader(readWholeGuide(contentFiles('content'), 'ai-engineer'));

it.each([
  ['q22', 'BM25 misses synonyms and vector search captures meaning.'],
  ['q22', 'Both lists come from different searches, one from vector search and one from BM25.'],
  ['q26', 'You need an Azure OpenAI subscription and create a resource with a deployment.'],
  ['q30', 'Percentiles tell more than the average, since a few slow requests disappear in it.'],
  ['q32', 'While one call waits, the event loop serves other requests.'],
  ['q33', 'A blocking call inside an async endpoint stops the event loop.'],
  [
    'q37',
    'At a bank in 2023 we left out the obstacles of the old system, and I rebuilt the search.',
  ],
])(
  'what is true accuses nobody, though it has a false claim’s words: %s %s',
  (question, answer) => {
    const { verdict } = grader.judge(answer, grader.materialOf(question));
    expect(verdict.misconceptions.filter(({ label }) => label !== 'absent')).toEqual([]);
  },
);

it.each([
  ['q22', 'BM25 captures the meaning of a query.'],
  ['q27', 'HNSW is an exact search.'],
  ['q30', 'The average shows slow answers better than P95 or P99.'],
  ['q33', 'LLM calls should be made in blocking, synchronous code.'],
])('what is false is still charged: %s %s', (question, answer) => {
  const { verdict } = grader.judge(answer, grader.materialOf(question));
  expect(verdict.misconceptions.filter(({ label }) => label !== 'absent')).not.toEqual([]);
});
