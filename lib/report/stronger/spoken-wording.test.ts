import { describe, expect, it } from 'vitest';
import { spokenWording } from './spoken-wording';

describe('a point as somebody would say it', () => {
  it.each([
    'Give an example of a term put plainly, such as latency as response time.',
    'Use analogies with things that people know.',
  ])('is nobody’s to say but theirs where it asks for their own way to say it: %s', (statement) => {
    const wordings = ['RAG is like an open-book exam, the model looks into our books.'];
    expect(spokenWording({ statement, wordings }, 'scenario')).toBeNull();
  });
  it('is what one would do where the statement tells a deed', () => {
    const statement = 'Give each of your users a quota.';
    expect(spokenWording({ statement, wordings: [] }, 'scenario')).toBe(
      'I’d give each of my users a quota.',
    );
    for (const order of ['Choose L1 for that.', 'Or query both for that.', 'Track it for that.'])
      expect(spokenWording({ statement: order, wordings: [] }, 'comparison')).toMatch(/^I’d /u);
  });
});

it('nobody hears a dash', () => {
  const said = (statement: string) => spokenWording({ statement, wordings: [] }, 'technique');
  expect(said('Scale and cost decide - a service for much of it.')).toBe(
    'Scale and cost decide: a service for much of it.',
  );
  expect(said('Blue-green - build a new index beside the old one.')).toBe(
    'I’d go for blue-green: build a new index beside the old one.',
  );
  expect(said('Documents come in apart - parsed, chunked - from the chat.')).toBe(
    'Documents come in apart, parsed, chunked, from the chat.',
  );
});
