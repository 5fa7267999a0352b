import type { AnswerTurn } from './answer-turn';
import { promptOf } from './conversation-of';
import type { EventOf, InterviewEvent } from './interview-event';
import { moveChosen, moveDelivered } from './evolve-moves';
import { withQuestion } from './with-question';
import type {
  BegunInterview,
  InterviewState,
  LastAnswer,
  RunningInterview,
  SaidMessage,
  Span,
  TranscriptEntry,
} from './interview-state';

export const notStarted: InterviewState = { phase: 'none' };

/** Folds a stream of events into the state. */
export function fold(
  events: Iterable<InterviewEvent>,
  from: InterviewState = notStarted,
): InterviewState {
  let state = from;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The state after an event. Total over a valid stream; an event out of place is a damaged stream. */
export function evolve(state: InterviewState, event: InterviewEvent): InterviewState {
  if (event.type === 'started') {
    if (state.phase !== 'none') throw new RangeError('an interview starts once');
    return {
      phase: 'running',
      plan: event.plan,
      startedAt: event.at,
      transcript: [],
      questions: [],
      whole: null,
      movesChosen: 0,
      lastAnswer: null,
      pausedAt: null,
    };
  }
  if (state.phase === 'none') throw new RangeError(`${event.type} before the start`);
  switch (event.type) {
    case 'move-chosen':
      return moveChosen(state, event);
    case 'move-delivered':
      return moveDelivered(state, event);
    case 'message-accepted':
      return { ...said(state, event), lastAnswer: lastAnswer(state, event) };
    case 'draft-settled':
      return said(state, event);
    case 'answer-taken-back':
      return state.lastAnswer?.message === event.messageId ? state.lastAnswer.before : state;
    case 'paused':
      return state.phase === 'running' ? { ...state, pausedAt: event.at } : state;
    case 'resumed':
      return state.phase === 'running' ? resumed(state, event.at) : state;
    case 'question-closed':
      return withQuestion(state, event.question, (run) => ({
        ...run,
        closed: { reason: event.reason, at: event.at },
      }));
    case 'closed': {
      if (state.phase === 'closed') return state;
      const { pausedAt: _, ...begun } = state;
      return { ...begun, phase: 'closed', reason: event.reason, closedAt: event.at };
    }
  }
}

function said<S extends BegunInterview>(
  state: S,
  event: EventOf<'message-accepted'> | EventOf<'draft-settled'>,
): S {
  const settled = event.type === 'draft-settled';
  const message: SaidMessage = {
    id: event.messageId,
    at: event.at,
    question: event.question,
    text: event.text,
    understood: settled ? 'answer' : event.understood,
    late: settled ? false : event.late,
    settled,
  };
  const run = state.questions.find(({ id }) => id === event.question);
  const replaced = message.late
    ? run?.turns.find(({ settledRevision }) => settledRevision !== null)
    : undefined;
  const entries = state.transcript.filter((entry) => entry.id !== replaced?.id);
  const next: S = { ...state, transcript: insert(entries, { by: 'candidate', ...message }) };
  if (message.understood !== 'answer') return next;
  return withQuestion(next, event.question, (question) => {
    const prompt = promptOf(state, event.to, question);
    const turn: AnswerTurn = {
      id: event.messageId,
      text: event.text,
      after: prompt.after,
      targets: [...prompt.targets],
      at: event.at,
      asked: prompt.asked,
      late: message.late,
      settledRevision: settled ? event.revision : null,
      heard: settled ? null : event.heard,
      speech: settled ? null : (event.speech ?? null),
      firstKeyMs: settled ? null : (event.firstKeyMs ?? null),
    };
    return {
      ...question,
      turns: [...question.turns.filter(({ id }) => id !== replaced?.id), turn],
    };
  });
}

/** What it takes to take this answer back; only one of a running interview, and only the last. */
function lastAnswer(state: BegunInterview, event: EventOf<'message-accepted'>): LastAnswer | null {
  if (state.phase !== 'running' || event.late || event.modality === 'button') return null;
  return { message: event.messageId, at: event.at, before: { ...state, lastAnswer: null } };
}

/** A late message stands where it was written: with its question, before what came after. */
function insert(entries: readonly TranscriptEntry[], message: TranscriptEntry): TranscriptEntry[] {
  if (message.by !== 'candidate' || !message.late) return [...entries, message];
  const last = entries.findLastIndex((entry) =>
    entry.by === 'candidate'
      ? entry.question === message.question
      : 'question' in entry.move &&
        entry.move.question === message.question &&
        entry.move.kind !== 'call-time' &&
        entry.move.kind !== 'acknowledge',
  );
  return entries.toSpliced(last + 1, 0, message);
}

function resumed(state: RunningInterview, at: number): RunningInterview {
  if (state.pausedAt === null) return state;
  const pause = at - state.pausedAt;
  const shift = (span: Span): Span => ({ ...span, shift: span.shift + pause });
  return {
    ...state,
    pausedAt: null,
    whole: state.whole && shift(state.whole),
    questions: state.questions.map((run) =>
      run.closed
        ? run
        : {
            ...run,
            span: shift(run.span),
            followUps: run.followUps.map((followUp) => ({
              ...followUp,
              span: shift(followUp.span),
            })),
          },
    ),
  };
}
