import type { TurnReport } from './question-report';

const drawnOutBy: Record<TurnReport['after'], string> = {
  question: '',
  probe: 'follow-up question',
  challenge: 'challenge',
  hint: 'hint',
};
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** What drew each turn out, as its heading; those drawn out alike are told apart by their place. */
export function turnHeadings(
  turns: readonly Pick<TurnReport, 'id' | 'after'>[],
): ReadonlyMap<string, string> {
  return new Map(
    turns.map((turn) => {
      const alike = turns.filter(({ after }) => after === turn.after);
      const place = places[alike.indexOf(turn)];
      if (turn.after === 'question') return [turn.id, 'Your answer'];
      const which = alike.length > 1 && place !== undefined ? `the ${place}` : 'a';
      return [turn.id, `After ${which} ${drawnOutBy[turn.after]}`];
    }),
  );
}
