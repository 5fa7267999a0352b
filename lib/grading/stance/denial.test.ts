import { describe, expect, it } from 'vitest';
import { denialsOf } from './denial';
import { statementsOf } from '@/lib/grading/text/statements';

/** What each negation of a text governs. */
function governed(text: string): string[] {
  const statements = statementsOf(text);
  return denialsOf(statements).map(({ from, to }) =>
    text.slice(statements.tokens[from]!.start, statements.tokens[to - 1]!.end),
  );
}

/** The subjects whose verbs are denied in a statement of its own. */
function claimedOf(text: string): boolean[] {
  return denialsOf(statementsOf(text)).map(({ claimed }) => claimed);
}

describe('a negation', () => {
  it.each([
    [
      'all that its verb governs, joined parts too',
      'You can never search by meaning, or mix it with normal keyword matching.',
      'search by meaning, or mix it with normal keyword matching',
    ],
    [
      'the members of a list',
      'I never look which context the model got, wrong chunks, bad embeddings, stale content or permissions.',
      'look which context the model got, wrong chunks, bad embeddings, stale content or permissions',
    ],
    [
      'the whole statement after "it is not true that", its subject too',
      'It is not true that you can trim row by row who sees what, and logins come from Entra.',
      'you can trim row by row who sees what, and logins come from Entra',
    ],
    [
      'nothing beyond "but"',
      'Ridge does not zero the weights but makes them small.',
      'zero the weights',
    ],
    [
      'nothing that somebody says next, comma or none',
      "Faiss isn't a server it's a package you import.",
      'a server',
    ],
    [
      'nothing with a tense of its own beyond "and"',
      'It makes a vector for a word it has never seen and does well with endings.',
      'seen',
    ],
    ['nothing that somebody does if not', 'If not I look at the prompt.', ''],
    [
      'nothing beyond "I"',
      'I do not use the technical words I talk about money.',
      'use the technical words',
    ],
    [
      'nothing beyond "you"',
      "It isn't over at the launch you keep an eye on it.",
      'over at the launch',
    ],
    [
      'nothing beyond a new subject with its verb',
      'The model cannot be reached the users still get something.',
      'be reached',
    ],
    ['what is done to you', "That doesn't give you the labels.", 'give you the labels'],
    ['what is done with it', 'They do not work with it in teams.', 'work with it in teams'],
    ['what is said of what', "It doesn't mean you can skip tests.", 'mean you can skip tests'],
    ['how somebody does it', "It doesn't tell you how it works.", 'tell you how it works'],
    ['nothing beyond a reason', 'Queries do not match because the models differ.', 'match'],
    [
      'nothing that a new subject does',
      'You do not tune anything, Adam learns quickly.',
      'tune anything',
    ],
    [
      'nothing that another verb form does after "does not"',
      'Ridge does not zero the weights and keeps them small.',
      'zero the weights',
    ],
    ['not what is asked for instead', "Don't use accuracy, use F1.", 'use accuracy'],
    ['only its thing after "no"', 'There is no teacher, the model finds groups.', 'teacher'],
  ])('governs %s', (_, text, words) => {
    expect(governed(text)).toEqual([words]);
  });

  it('is none in "not only" and "not just", and in "no" as an answer', () => {
    expect(governed('It does not just shrink weights.')).toEqual([]);
    expect(governed('No, it comes after the step.')).toEqual([]);
  });

  it('is none in "or not" at the end of what may be', () => {
    expect(governed('The agent wins or not, and from that reward it learns.')).toEqual([]);
    expect(governed('It says whether a flag is right or not and counts.')).toEqual([]);
  });

  it.each([
    ['a main clause', 'Documents are never chunked.', true],
    ['"it is not true that"', 'It is not true that documents are chunked.', true],
    ['a condition', 'If you do not chunk documents, they are too long.', false],
    ['a reason', 'We chunk since whole documents do not fit.', false],
    ['a purpose', 'You chunk them so the meaning does not get lost.', false],
    ['words that describe a thing', 'It is tested on data it was not trained on.', false],
    ['a question', 'Why are documents not chunked?', false],
    ['"no" before a thing', 'It needs no labels.', false],
  ])('in %s claims something of the world: %s', (_, text, claimed) => {
    expect(claimedOf(text)).toEqual([claimed]);
  });
});
