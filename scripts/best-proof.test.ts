import { expect, it } from 'vitest';
import { grader, guide } from './eval/built-in-grader';

/** Of several stretches that make a point, the quote is one a person would agree to at once. */

function proofOf(point: string, answer: string): string {
  const id = point.split('.')[0]!;
  const question = guide.questions.find((each) => each.id === id)!;
  const turns = [{ id: 'a', text: answer, after: 'question' as const, targets: [] }];
  const { points } = grader.judge(
    { question: id, prompt: question.prompt, turns },
    guide.rubrics.get(id)!,
  );
  const verdict = points.find((each) => each.id === point)!;
  return 'evidence' in verdict ? verdict.evidence.map(({ quote }) => quote).join(' … ') : '';
}

it.each([
  [
    'q29.three-pipelines',
    'all the things that it names, wherever they stand in the sentence',
    'I see three: the data pipeline, where rows are pulled in and checked, the training pipeline, where the model is fitted and judged, and the deployment pipeline that ships it.',
    /data pipeline.* … and the deployment pipeline/u,
  ],
  [
    'q33.validation',
    'the words of the point as well that stand apart in its sentence',
    'Pydantic models for the request and the response, with limits on them, top_k between 1 and 20, a maximum length of the query, so garbage dies with a 422 before it costs me tokens.',
    /^Pydantic models for the request and the response … .*422/u,
  ],
  [
    'q01.reinforcement',
    'not what is asked back',
    'So like a dog getting treats? It tries something, gets a reward or not, and does more of what got the reward.',
    /gets a reward/u,
  ],
  [
    'q32.sequential-n',
    'none where the seconds of one call are told',
    'An LLM call takes two or three seconds and during this time the Python process does nothing.',
    /^$/u,
  ],
  [
    'q26.env',
    'that no key is left',
    'I threw the keys away and use managed identity with a role.',
    /keys away/u,
  ],
  [
    'q34.retry',
    'not what is denied',
    'With 429s and 503s I try a few times more, and the tenacity decorator does it. A 403 I do not retry, since it would fail again.',
    /tenacity/u,
  ],
  [
    'q21.relevance',
    'not a fragment that only has a word of it',
    'so you check if the right passages come back and for the answer you check if it is based on them and whether it answers what was asked',
    /whether it answers what was asked/u,
  ],
  [
    'q08.saturation',
    'not what is said in passing',
    'If they are under one the product shrinks to zero, so the early layers hardly learn; sigmoid and tanh are to blame because they saturate.',
    /sigmoid and tanh/u,
  ],
  [
    'q04.loocv',
    'not what is said of "it"',
    'Leave-one-out is the extreme where K equals the number of samples; it is very costly to run.',
    /Leave-one-out/u,
  ],
  [
    'q07.forward',
    'not the end of it only',
    'okay so you run your input forward through the network layer by layer and you get a prediction and then you compare it with the label',
    /layer by layer/u,
  ],
  [
    'q01.unsupervised-tasks',
    'the same as ever where that is good enough',
    'Unsupervised learning finds structure without labels. Grouping customers with k-means is a typical task.',
    /^Grouping customers with k-means is a typical task$/u,
  ],
])('%s: %s', (point, _, answer, quote) => {
  expect(proofOf(point, answer)).toMatch(quote);
});

it.each([
  ['q22.vector', "only vector doesn't find exact words like product codes"],
  ['q38.papers', 'and sometimes I read Medium articles about new models'],
  ['q06.ensembles', 'then I would set class weight to balanced in the random forest'],
  ['q05.l2-when', 'Lasso can drop features entirely, ridge keeps them all'],
  ['q07.forward', 'the error is going back from the output to the input'],
  ['q20.sentence', 'you embed each sentence and split when the similarity drops'],
  ['q34.timeout', 'you get rate limited or it times out so you want to retry'],
])('%s is not proved by "%s"', (point, answer) => {
  expect(proofOf(point, answer)).toBe('');
});

it.each([
  [
    'q01.supervised-tasks',
    'So I can do classification or regression, churn yes or no, price of a flat.',
    /classification or regression.*price of a flat/u,
  ],
  [
    'q17.ft-cons',
    'Send it back to school with your own material; but school costs money, and what it learned there grows old.',
    /costs money.*grows old/u,
  ],
  [
    'q25.dual',
    'While both are there you can also ask both, lay the two lists of finds together, and slowly close the old one.',
    /ask both.*lists of finds together$/u,
  ],
])('%s is quoted with the rest of its sentence that says it: %s', (point, answer, quote) => {
  expect(proofOf(point, answer)).toMatch(quote);
});
