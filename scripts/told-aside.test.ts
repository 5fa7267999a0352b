import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

const same = 'The same embedding model must be used for documents and questions.';

describe('the one right statement of a reply', () => {
  it.each([
    '',
    'I used to think the question can be embedded with another model. I was wrong. ',
    'A colleague told me that the question can be embedded with another model. That is wrong. ',
    'Some people believe that the cow is pink. In fact it is different. ',
    "It's tempting to think the question can be embedded with another model, but that's wrong. ",
    'An intern told us any model will do for the question. Wrong. ',
  ])('is paid after what is told of others: %s', (aside) => {
    const { charged, paid } = judged('q19', aside + same);
    expect(paid).toContain('q19.embedding');
    expect(charged).toEqual([]);
  });

  it('is not paid for plain words among much that is claimed beside it', () => {
    const talk = 'Our office is big and my desk stands at the window. We had a nice summer party. ';
    expect(judged('q19', talk + talk + 'The same model is used for both.').paid).toEqual([]);
  });
});
