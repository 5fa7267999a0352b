import type { Story } from './story';
import { byPart } from './story-shares';
import type { Label, Reading } from '@/lib/grading/story/parts/unit-reading';
import { evidenceOf } from '@/lib/grading/story/unit/unit';

const MOST_SHOWN = 3;
/** Who only was there, or knows or thinks something of it today, did nothing. */
const being =
  /^(?:am|was|were|are|been|have|do|know|think|guess|believe|mean|say|remember|recall|hope|feel|suppose|knew)$/u;

/**
 * "I" against "we" in the action; where no action is told, in all that the speaker says they do, did or would do.
 * Whose it is goes by the clauses that tell a step: whoever tells more of them as "I" than as "we" owns it. How often
 * the two words are said is counted in the action, in a story without one in all of it.
 */
export function ownershipOf(
  readings: readonly Reading[],
  labels: readonly Label[],
  sentences: Story['sentences'],
): Story['ownership'] {
  const kept = readings.filter(({ unit }) => !unit.left);
  const action = kept.filter(
    (reading) =>
      labels[readings.indexOf(reading)] === 'action' && reading.steps.i + reading.steps.we > 0,
  );
  const by = (person: 'i' | 'we') =>
    action.length > 0
      ? action.filter(({ steps }) => steps[person] > 0)
      : kept.filter(({ unit }) =>
          unit.acts.some((act) => act.person === person && !act.under && !being.test(act.verb)),
        );
  const own = by('i');
  const team = by('we');
  const kind =
    own.length === 0 && team.length === 0
      ? 'none'
      : own.length === 0
        ? 'team'
        : own.length > team.length || team.length === 0
          ? 'own'
          : 'shared';
  const shown = kind === 'team' ? team : own;
  return {
    kind,
    own: timesSaid(sentences, /(?<![\p{L}\p{N}.])i(?=['’]\p{L}|[^\p{L}\p{N}.)'’]|$)/giu),
    team: timesSaid(sentences, /(?<![\p{L}\p{N}])we(?![\p{L}\p{N}])/giu),
    evidence: shown.slice(0, MOST_SHOWN).map(({ unit }) => evidenceOf(unit)),
  };
}

function timesSaid(sentences: Story['sentences'], word: RegExp): number {
  const action = byPart(sentences).filter(({ part }) => part === 'action');
  const counted = action.length > 0 ? action : sentences;
  return counted.reduce((sum, { quote }) => sum + (quote.match(word)?.length ?? 0), 0);
}
