import type { Story } from './story';
import type { Label, Reading } from './story-weights';
import { evidenceOf } from './story-units';

const MOST_SHOWN = 3;
/** Who only was there did nothing. */
const being = /^(?:am|was|were|are|been|have)$/u;

/**
 * "I" against "we" in the action; where no action is told, in all that the speaker says they do, did or would do.
 * Whoever speaks of themselves at least as often as of the team owns it.
 */
export function ownershipOf(
  readings: readonly Reading[],
  labels: readonly Label[],
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
    own: own.length,
    team: team.length,
    evidence: shown.slice(0, MOST_SHOWN).map(({ unit }) => evidenceOf(unit)),
  };
}
