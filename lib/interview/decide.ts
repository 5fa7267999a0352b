import { isBlank } from '@/lib/speech/entered-text';
import {
  MOST_CHARS,
  refusals,
  TAKE_BACK_LIMIT_MS,
  type Answer,
  type Command,
  type Refusal,
  type RefusalCode,
} from './command';
import type { Circumstances, Heard } from './circumstances';
import { withinQuestion } from './first-key';
import type { InterviewEvent } from './interview-event';
import {
  openQuestion,
  type BegunInterview,
  type InterviewState,
  type QuestionRun,
  type RunningInterview,
} from './interview-state';
import { Interviewing } from './interviewing';
import { builtIn, type SpokenBy } from './spoken-by';
import { deadlinesOf, GRACE_MS, mayHoldClock } from './time-budget';

export type Decision =
  | { readonly kind: 'accepted'; readonly events: readonly InterviewEvent[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * What happens on a command, as events; pure. `settle` must have run before. `heard` is asked
 * for with answers only.
 */
export function decide(
  state: InterviewState,
  command: Command,
  heard: Heard | null,
  circumstances: Circumstances,
): Decision {
  if (state.phase === 'none') return refuse('unknown_question');
  if (command.kind === 'deliver') return accept(delivered(state, command, circumstances.now));
  if (command.kind === 'answer') return answer(state, command, heard, circumstances);
  if (command.kind === 'take-back') return takeBack(state, command.message, circumstances.now);
  if (state.phase === 'closed')
    return command.kind === 'end' ? accept([]) : refuse('interview_closed');
  switch (command.kind) {
    case 'request':
      return request(state, command, circumstances);
    case 'pause':
      return pause(state, command, circumstances.now);
    case 'resume':
      return state.pausedAt === null
        ? accept([])
        : accept([{ type: 'resumed', at: circumstances.now }]);
    case 'proceed':
      return proceed(state, circumstances);
    case 'end':
      return end(state, circumstances);
  }
}

/** Late additions to one question: the answer that was under way, and the words begun after it. */
const MOST_LATE = 2;

const accept = (events: readonly InterviewEvent[]): Decision => ({ kind: 'accepted', events });
export const refuse = (code: RefusalCode): Decision => ({
  kind: 'refused',
  refusal: { code, sentence: refusals[code] },
});

function delivered(
  state: BegunInterview,
  { moves, instead = false }: Extract<Command, { kind: 'deliver' }>,
  now: number,
): InterviewEvent[] {
  const by: SpokenBy = instead
    ? { who: 'completed', why: 'not_heard', kept: 0, calls: [] }
    : builtIn;
  return state.transcript.flatMap((entry) =>
    entry.by === 'interviewer' && !entry.delivered && moves.includes(entry.id)
      ? [{ type: 'move-delivered' as const, at: now, moveId: entry.id, words: entry.words, by }]
      : [],
  );
}

function answer(
  state: BegunInterview,
  command: Answer,
  heard: Heard | null,
  circumstances: Circumstances,
): Decision {
  if (isBlank(command.text)) return refuse('answer_empty');
  if (command.text.length > MOST_CHARS) return refuse('answer_too_long');
  const run = state.questions.find(({ id }) => id === command.question);
  if (!run) return refuse('unknown_question');
  if (run.closed || state.phase === 'closed') return late(run, command, circumstances);
  if (state.pausedAt !== null) return refuse('interview_paused');
  if (!heard) throw new RangeError('an answer to an open question must be heard first');
  const { now, commandId } = circumstances;
  const interviewing = new Interviewing(state, circumstances);
  interviewing.add({
    type: 'message-accepted',
    at: now,
    messageId: commandId,
    question: run.id,
    to: command.to,
    text: command.text,
    modality: command.modality,
    understood: heard.understood,
    understoodBy: heard.understoodBy,
    late: false,
    heard: heard.verdict,
    ...howGiven(run, command, now),
  });
  const { question } = deadlinesOf(state, now);
  if (question !== null && now >= question) interviewing.timeIsUp(run.id);
  else interviewing.reactTo(run.id, heard);
  return accept(interviewing.events);
}

/**
 * Text that was written in time but arrived after its question had closed is added and marked,
 * never dropped. What the draft at the deadline already holds is not added again.
 */
function late(run: QuestionRun, command: Answer, { now, commandId }: Circumstances): Decision {
  const settled = run.turns.find(({ settledRevision }) => settledRevision !== null);
  if (
    settled &&
    (settled.text === command.text || (settled.settledRevision ?? 0) > command.revision)
  )
    return accept([]);
  if (run.turns.some(({ text }) => text === command.text)) return accept([]);
  if (run.closed?.reason === 'skipped' || run.turns.filter((turn) => turn.late).length >= MOST_LATE)
    return refuse('question_closed');
  if (run.closed && command.writtenAt > run.closed.at + GRACE_MS) return refuse('written_too_late');
  return accept([
    {
      type: 'message-accepted',
      at: now,
      messageId: commandId,
      question: run.id,
      to: command.to,
      text: command.text,
      modality: command.modality,
      understood: 'answer',
      understoodBy: builtIn,
      late: true,
      heard: null,
      ...howGiven(run, command, now),
    },
  ]);
}

/** What the browser tells of how an answer came about. */
function howGiven(run: QuestionRun, { speech, firstKeyMs }: Answer, now: number) {
  return {
    ...(speech && { speech }),
    ...(firstKeyMs !== undefined && { firstKeyMs: withinQuestion(run, firstKeyMs, now) }),
  };
}

/** Sent twice it is done once: what was taken back is not there any more. */
function takeBack(
  { lastAnswer, transcript }: BegunInterview,
  message: string,
  now: number,
): Decision {
  if (!transcript.some(({ id }) => id === message)) return accept([]);
  if (lastAnswer?.message !== message || now - lastAnswer.at > TAKE_BACK_LIMIT_MS)
    return refuse('too_late_to_take_back');
  return accept([{ type: 'answer-taken-back', at: now, messageId: message }]);
}

function request(
  state: RunningInterview,
  command: Extract<Command, { kind: 'request' }>,
  circumstances: Circumstances,
): Decision {
  const run = openQuestion(state);
  if (run?.id !== command.question) return refuse('question_closed');
  if (state.pausedAt !== null) return refuse('interview_paused');
  if (command.what === 'hint' && state.plan.mode === 'exam') return refuse('not_in_exam');
  const interviewing = new Interviewing(state, circumstances);
  interviewing.add({
    type: 'message-accepted',
    at: circumstances.now,
    messageId: circumstances.commandId,
    question: run.id,
    to: command.to,
    text: '',
    modality: 'button',
    understood: command.what,
    understoodBy: builtIn,
    late: false,
    heard: null,
  });
  interviewing.reactTo(run.id, {
    understood: command.what,
    understoodBy: builtIn,
    verdict: null,
  });
  return accept(interviewing.events);
}

function pause(
  state: RunningInterview,
  { reason }: Extract<Command, { kind: 'pause' }>,
  now: number,
): Decision {
  const allowed = reason === 'sound-check' ? mayHoldClock(state) : state.plan.mode === 'practice';
  if (!allowed) return refuse('not_in_exam');
  return state.pausedAt === null ? accept([{ type: 'paused', at: now }]) : accept([]);
}

function proceed(state: RunningInterview, circumstances: Circumstances): Decision {
  if (state.pausedAt !== null || openQuestion(state)) return accept([]);
  const interviewing = new Interviewing(state, circumstances);
  interviewing.goOn();
  return accept(interviewing.events);
}

function end(state: RunningInterview, circumstances: Circumstances): Decision {
  const interviewing = new Interviewing(state, circumstances);
  interviewing.end();
  return accept(interviewing.events);
}
