import { z } from 'zod';
import type { ConceptTable } from '@/lib/guide/concept';
import type { MoveBrief } from './move-brief';
import { openPoints } from './giveaway';
import { countSentences } from './sentences';
import { checksFor } from './speech-checks';
import { MOST_SENTENCES, SpokenGuard } from './spoken-guard';
import type { SpeechFault } from './spoken-by';

/** A model's own probe, and the point it is about. */
export const probeProposalSchema = z.strictObject({ point: z.string(), probe: z.string() });
export type ProbeProposal = z.infer<typeof probeProposalSchema>;

export type ProposalFault = 'not_open' | 'no_question' | 'too_long' | SpeechFault;

/** What is wrong with a proposal, said to the model once. */
export const proposalFaultWords: Record<ProposalFault, string> = {
  not_open: '"point" must be one of the ids listed as open.',
  no_question: '"probe" must ask one question.',
  too_long: `"probe" must have at most ${MOST_SENTENCES} sentences.`,
  gives_away: '"probe" says what it asks for. Ask without naming any part of the answer.',
  says_verdict: '"probe" says how the answer was. Ask without judging.',
  asks: '"probe" must ask about the point.',
  garbled: '"probe" must be plain spoken text: no markup, no code.',
  not_said: '"probe" is empty.',
};

/** Points that may be probed: open by the verdict that the move was chosen by, and not asked about before. */
export function probeTargets({ rubric, verdict, raised, move }: MoveBrief) {
  const own = move.kind === 'probe' ? move.targets : [];
  const before = new Set(raised.filter((id) => !own.includes(id)));
  return openPoints(rubric?.points ?? [], verdict).filter(({ id }) => !before.has(id));
}

/** Whether a model's own probe may be asked; undefined when it may. */
export function faultOfProposal(
  { point, probe }: ProbeProposal,
  brief: MoveBrief,
  concepts: ConceptTable,
): ProposalFault | undefined {
  const target = probeTargets(brief).find(({ id }) => id === point);
  if (!target) return 'not_open';
  if (probe.trim() === '') return 'not_said';
  if (countSentences(probe) > MOST_SENTENCES) return 'too_long';
  if (!probe.includes('?')) return 'no_question';
  // The built-in probe of the point says nothing that must not be said.
  const own = { ...brief, words: `${brief.words} ${target.probe}` };
  const guard = new SpokenGuard(checksFor(own, concepts));
  guard.take(probe);
  guard.end();
  return guard.fault;
}
