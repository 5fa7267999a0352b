import { z } from 'zod';
import type { ConceptTable } from '@/lib/guide/concept';
import type { MoveBrief } from './move-brief';
import { UNSURE } from '@/lib/grading/verdict';
import { countSentences } from './sentences';
import { openPoints } from './giveaway';
import { Presuppositions } from './presuppositions';
import { checksFor, giveawayFor } from './speech-checks';
import { MOST_SENTENCES, SpokenGuard } from './spoken-guard';
import type { SpeechFault } from './spoken-by';

/** A model's own probe, and the point it is about. */
export const probeProposalSchema = z.strictObject({
  /** Null where the candidate has said all of the open points already. */
  point: z.string().nullable(),
  probe: z.string(),
});
export type ProbeProposal = z.infer<typeof probeProposalSchema>;

export type ProposalFault = 'not_open' | 'no_question' | 'too_long' | 'presupposes' | SpeechFault;

/** What is wrong with a proposal, said to the model once. */
const faultWords: Record<ProposalFault, string> = {
  not_open: '"point" must be one of the ids listed as open.',
  no_question: '"probe" must ask one question, and only one.',
  too_long: `"probe" must have at most ${MOST_SENTENCES} sentences.`,
  gives_away: '"probe" says what it asks for. Ask without naming any part of the answer.',
  presupposes: '"probe" takes for granted what the candidate has not said. Ask without it.',
  says_verdict: '"probe" says how the answer was. Ask without judging.',
  asks: '"probe" must ask one question, and only one.',
  garbled: '"probe" must be plain spoken text: no markup, no code.',
  not_said: '"probe" is empty.',
};

/**
 * Points that may be probed: the move's own, and others that the verdict it was chosen by is sure were
 * missed and that were not asked about before. One that was made in part has been spoken of.
 */
export function probeTargets({ rubric, verdict, raised, move }: MoveBrief) {
  const own = move.kind === 'probe' ? move.targets : [];
  const before = new Set(raised.filter((id) => !own.includes(id)));
  const spokenOf = new Set(
    verdict?.points
      .filter(({ label, confidence }) => label !== 'missed' || confidence < UNSURE)
      .map(({ id }) => id),
  );
  return (rubric?.points ?? []).filter(
    ({ id }) => own.includes(id) || !(before.has(id) || spokenOf.has(id)),
  );
}

/** What is wrong with a model's own probe, in words that it can act on; undefined when nothing is. */
export function problemOfProposal(
  proposal: ProbeProposal,
  brief: MoveBrief,
  concepts: ConceptTable,
): string | undefined {
  const fault = faultOfProposal(proposal, brief, concepts);
  const given =
    fault === 'gives_away'
      ? giveawayFor(withProbeOf(proposal, brief), concepts).wordsIn(proposal.probe)
      : undefined;
  if (given !== undefined)
    return `"probe" gives an open point away by these words: “${given}”. Ask without them and without naming any part of the answer.`;
  const presupposed =
    fault === 'presupposes' ? presuppositionsOf(proposal, brief).find(proposal.probe) : undefined;
  if (presupposed !== undefined)
    return `"probe" takes for granted what the candidate has not said: “${presupposed}”. Ask without it.`;
  return fault && faultWords[fault];
}

/** What the point's usual probe, the question and the candidate have spoken of may be spoken of. */
function presuppositionsOf(proposal: ProbeProposal, brief: MoveBrief): Presuppositions {
  const { rubric, verdict, prompt, spoken, answers } = brief;
  const { words } = withProbeOf(proposal, brief);
  return new Presuppositions(
    openPoints(rubric?.points ?? [], verdict),
    [prompt ?? '', spoken ?? ''],
    [words, ...answers],
  );
}

/** The built-in probe of the point says nothing that must not be said. */
function withProbeOf({ point }: ProbeProposal, brief: MoveBrief): MoveBrief {
  const target = brief.rubric?.points.find(({ id }) => id === point);
  return { ...brief, words: `${brief.words} ${target?.probe ?? ''}` };
}

/** Whether a model's own probe may be asked; undefined when it may. */
export function faultOfProposal(
  proposal: ProbeProposal,
  brief: MoveBrief,
  concepts: ConceptTable,
): ProposalFault | undefined {
  const { point, probe } = proposal;
  if (point === null) return undefined;
  if (!probeTargets(brief).some(({ id }) => id === point)) return 'not_open';
  if (probe.trim() === '') return 'not_said';
  if (countSentences(probe) > MOST_SENTENCES) return 'too_long';
  if (!probe.includes('?')) return 'no_question';
  const guard = new SpokenGuard(checksFor(withProbeOf(proposal, brief), concepts));
  guard.take(probe);
  guard.end();
  if (guard.fault) return guard.fault;
  return presuppositionsOf(proposal, brief).find(probe) === undefined ? undefined : 'presupposes';
}
