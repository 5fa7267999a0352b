import 'server-only';
import type { CallRecord } from '@/lib/grading/model/call-record';
import { DELIVERY_LIMIT_MS } from '@/lib/interview/time-budget';
import type { MoveBrief } from '@/lib/interview/move-brief';
import { probeProposalSchema, probeTargets } from '@/lib/interview/probe-proposal';
import type { Interviewer, Proposal, Speech } from '@/lib/ports/interviewer';
import type { ModelCallFailed } from './model-call-failed';
import type { ModelCaller } from './model-caller';
import { moveTask, manner } from './move-task';
import { streamWords } from './stream-words';

/** Words that take longer than this are not waited for: the question's clock would start without them. */
const PATIENCE_MS = DELIVERY_LIMIT_MS - 3_000;
/** Letters of the candidate's words that are sent along: the last ones. */
const MOST_SAID = 4_000;

/** A language model that puts the policy's moves into natural words. */
export function llmInterviewer(caller: ModelCaller, patienceMs = PATIENCE_MS): Interviewer {
  return {
    engine: 'llm',
    say: (brief, interview, signal) => say(caller, brief, interview, patient(signal, patienceMs)),
    propose: async (brief, interview, check, signal): Promise<Proposal> => {
      const own = patient(signal, patienceMs);
      const reply = await caller.object(
        {
          kind: 'interview',
          prompt: 'probe',
          inputs: { ...shared(brief), said: allSaid(brief), points: pointsOf(brief) },
          interview,
          question: questionOf(brief),
          signal: own.signal,
        },
        { schema: probeProposalSchema, check },
      );
      const calls = idsOf(reply.calls);
      return reply.ok
        ? { kind: 'proposed', proposal: reply.value, calls }
        : { kind: 'failed', why: own.faultOf(reply.error), calls };
    },
  };
}

function say(caller: ModelCaller, brief: MoveBrief, interview: string, own: Patience): Speech {
  const { words, done } = streamWords(caller, {
    kind: 'interview',
    prompt: 'interviewer',
    inputs: { ...shared(brief), task: moveTask(brief.move.kind), wording: brief.words },
    interview,
    question: questionOf(brief),
    signal: own.signal,
  });
  return {
    words,
    end: done.then((reply) =>
      reply.ok
        ? { ok: true, calls: idsOf(reply.calls) }
        : { ok: false, why: own.faultOf(reply.error), calls: idsOf(reply.calls) },
    ),
  };
}

interface Patience {
  readonly signal: AbortSignal;
  /** Running out of patience is no cancelling: the model was too slow. */
  faultOf(error: ModelCallFailed): ModelCallFailed['code'];
}

function patient(signal: AbortSignal, ms: number): Patience {
  const time = AbortSignal.timeout(ms);
  return {
    signal: AbortSignal.any([signal, time]),
    faultOf: ({ code }) =>
      code === 'cancelled' && time.aborted && !signal.aborted ? 'timeout' : code,
  };
}

function shared({ style, mode, prompt, said }: MoveBrief) {
  return {
    ...manner(style, mode),
    question: prompt ?? 'none: this move belongs to no question',
    said: lastOf(said, prompt),
  };
}

/** Everything said on the question: a point that was made some turns ago is not asked for. */
function allSaid({ answers, prompt }: MoveBrief): string {
  return lastOf(answers.join('\n\n'), prompt);
}

function lastOf(words: string, prompt: string | null): string {
  if (words.trim() !== '') return words.length > MOST_SAID ? `… ${words.slice(-MOST_SAID)}` : words;
  return prompt === null
    ? '(not needed: this move belongs to no question)'
    : '(nothing on this question so far)';
}

/** The open points that may be probed, the policy's own first, each with the built-in probe. */
function pointsOf(brief: MoveBrief): string {
  const chosen = brief.move.kind === 'probe' ? brief.move.targets : [];
  return probeTargets(brief)
    .toSorted((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)))
    .map(({ id, statement, probe }) => `- ${id}: ${statement} (usual probe: ${probe})`)
    .join('\n');
}

function questionOf({ move }: MoveBrief): string | null {
  return 'question' in move ? move.question : null;
}

function idsOf(calls: readonly CallRecord[]): string[] {
  return calls.map(({ id }) => id);
}
