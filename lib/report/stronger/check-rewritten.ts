import type { RewriteFault } from '@/lib/grading/model/rewrite';
import { RewriteCheck } from './check-rewrite';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { rewriteGrounds, type RewrittenPiece } from './rewritten-answer';

/** What in a model's stronger version neither the answer nor the reference of this report bears out. */
export function rewrittenFaults(question: ReportedQuestion): RewriteFault[] {
  const { rewritten, stronger } = question;
  if (rewritten?.kind !== 'rewritten') return [];
  const check = new RewriteCheck(rewriteGrounds(question, question.kind));
  const builtIn = stronger.kind === 'built' ? stronger.pieces.map(keyOf) : [];
  return rewritten.pieces.flatMap((piece) => {
    // What was put in from the built-in version is in the rubric's own words.
    if (piece.kind !== 'yours' && builtIn.includes(keyOf(piece))) return [];
    return faultOf(piece, question, check) ?? [];
  });
}

const keyOf = (piece: RewrittenPiece) => JSON.stringify(piece);

function faultOf(
  piece: RewrittenPiece,
  { turns, points }: ReportedQuestion,
  check: RewriteCheck,
): RewriteFault | undefined {
  const { kind } = piece;
  switch (kind) {
    case 'yours':
    case 'left-out': {
      const said = turns.find(({ id }) => id === piece.turn)?.text.slice(piece.start, piece.end);
      return said === piece.text ? undefined : 'quote_not_said';
    }
    case 'reworded':
      return check.faultOf({ stands: 'own', text: piece.text, evidence: [...piece.evidence] });
    case 'added':
      return check.faultOf({ stands: 'addition', text: piece.text, point: piece.point });
    case 'corrected': {
      const { text, misconception } = piece;
      return check.faultOf({ stands: 'correction', text, misconception });
    }
    case 'to-tell':
      return points.some(({ id }) => id === piece.point) ? undefined : 'stands_on_nothing';
  }
}
