import type { Conversation } from './conversation';
import type { Evidence, Verdict } from './verdict';

/** True when the quote stands in the named turn at the named place, word for word. */
export function isVerbatim(
  { turn, start, end, quote }: Evidence,
  conversation: Conversation,
): boolean {
  const text = conversation.turns.find(({ id }) => id === turn)?.text;
  return text !== undefined && quote.trim() !== '' && text.slice(start, end) === quote;
}

/**
 * Law of the house: no quote, no credit. Drops evidence that is not in the answer and turns a
 * point or misconception left without any into `missed` or `absent`, with no confidence.
 */
export function checkEvidence(verdict: Verdict, conversation: Conversation): Verdict {
  return withEvidence(verdict, (evidence) =>
    evidence.filter((item) => isVerbatim(item, conversation)),
  );
}

/** A verdict with other evidence; where none is left, nothing is met and nothing stated. */
export function withEvidence(
  verdict: Verdict,
  change: (evidence: readonly Evidence[]) => Evidence[],
): Verdict {
  return {
    flags: verdict.flags,
    points: verdict.points.map((point) => {
      if (point.label === 'missed') {
        const { shared, ...missed } = point;
        const words = change(shared?.evidence ?? []);
        return shared && words.length > 0
          ? { ...missed, shared: { ...shared, evidence: words } }
          : missed;
      }
      const evidence = change(point.evidence);
      return evidence.length > 0
        ? { ...point, evidence }
        : { id: point.id, label: 'missed' as const, confidence: 0 };
    }),
    misconceptions: verdict.misconceptions.map((misconception) => {
      if (misconception.label === 'absent') return misconception;
      const evidence = change(misconception.evidence);
      return evidence.length > 0
        ? { ...misconception, evidence }
        : { id: misconception.id, label: 'absent' as const, confidence: 0 };
    }),
    ...(verdict.guessed ? { guessed: changed(verdict.guessed, change) } : {}),
    beyond: changed(verdict.beyond, change),
  };
}

function changed(
  found: Verdict['beyond'],
  change: (evidence: readonly Evidence[]) => Evidence[],
): Verdict['beyond'] {
  return found
    .map(({ id, evidence }) => ({ id, evidence: change(evidence) }))
    .filter(({ evidence }) => evidence.length > 0);
}
