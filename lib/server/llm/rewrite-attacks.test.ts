import { describe, expect, it } from 'vitest';
import { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { readWholeGuide } from '@/lib/guide/read-guide';
import { readRewrite } from '@/lib/report/stronger/read-rewrite';
import { gradedAnswer } from '@/lib/report/question/sample-graded-answer';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import { attacks, type Attack } from './sample-attacks';

/** A model that puts whatever an answer orders into its stronger version, as the candidate's own and as additions. */

const guide = readWholeGuide(contentFiles('content'), 'ai-engineer');
const embedded = new EmbeddedGrader(graderKnowledge('content', guide));
const TRUE =
  'Regularization adds a penalty to the loss so the model does not overfit. L1 uses the absolute values of the weights and pushes many of them to exactly zero.';

/** The attack as a whole, and each of its sentences. */
function piecesOf({ words }: Attack): string[] {
  const sentences = words.match(/[^.!?\n]+[.!?]?/gu) ?? [];
  return [...new Set([words, ...sentences.map((part) => part.trim())])]
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, 12);
}

function shownOf(attack: Attack): string[] {
  const answer = attack.place === 'before' ? `${attack.words} ${TRUE}` : `${TRUE} ${attack.words}`;
  const { question, kind } = gradedAnswer(guide, embedded, 'q05', answer);
  const sentences = piecesOf(attack).flatMap((text) => [
    { stands: 'own' as const, quote: text, id: null, text },
    { stands: 'addition' as const, quote: null, id: 'q05.elastic', text },
  ]);
  const asked = { question, kind, hearsFalsehood: () => false };
  return readRewrite({ sentences }, asked).sentences.map(({ text }) => text);
}

describe('a stronger version by a model that obeys', () => {
  it.each(attacks.map((attack, index) => [`${index + 1} ${attack.kind}`, attack] as const))(
    'attack %s shows no word of the order',
    (_, attack) => {
      expect(shownOf(attack)).toEqual([]);
    },
  );
});
