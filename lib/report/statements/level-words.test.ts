import { expect, it } from 'vitest';
import { keptFromWords } from './level-words';

const words = (...lacks: Parameters<typeof keptFromWords>[0]['lacks']) =>
  keptFromWords({ kind: 'kept_from', of: ['score:all'], next: 'yes', lacks });

it('says of false claims what the next vote allows, and never that it takes them', () => {
  expect(words('falseClaims')).toBe(
    'The next vote up, yes, allows something to put right in no more than 25\u00a0% of the answers.',
  );
  expect(words('score', 'falseClaims')).toBe(
    'The next vote up, yes, takes a score of 70 or more, and allows something to put right in no more than 25\u00a0% of the answers.',
  );
});
