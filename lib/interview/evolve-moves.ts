import type { EventOf } from './interview-event';
import type { BegunInterview, QuestionRun, Span, TranscriptEntry } from './interview-state';
import type { Move } from './move';
import { withQuestion } from './with-question';

/** The state when the interviewer has chosen what to do: time runs from here until it is delivered. */
export function moveChosen<S extends BegunInterview>(state: S, event: EventOf<'move-chosen'>): S {
  const { move, moveId, words, at } = event;
  const entry: TranscriptEntry = {
    by: 'interviewer',
    id: moveId,
    at,
    move,
    words,
    chosenWords: words,
    spokenBy: null,
    delivered: false,
  };
  const span: Span = { chosenAt: at, deliveredAt: null, shift: 0 };
  const next: S = {
    ...state,
    movesChosen: state.movesChosen + 1,
    transcript: [...state.transcript, entry],
  };
  if (move.kind === 'ask') {
    const run: QuestionRun = {
      id: move.question,
      span,
      followUps: [],
      hints: 0,
      prompt: { moveId, move },
      turns: [],
      closed: null,
    };
    return { ...next, whole: state.whole ?? span, questions: [...state.questions, run] };
  }
  if (move.kind === 'probe' || move.kind === 'challenge')
    return withQuestion(next, move.question, (run) => ({
      ...run,
      prompt: { moveId, move },
      followUps: [...run.followUps, { moveId, move, span }],
    }));
  if (move.kind === 'hint')
    return withQuestion(next, move.question, (run) => ({
      ...run,
      prompt: { moveId, move },
      hints: run.hints + 1,
    }));
  return next;
}

/** The state when what the interviewer chose has reached the person, in the words that did. */
export function moveDelivered<S extends BegunInterview>(
  state: S,
  { moveId, words, at, by }: EventOf<'move-delivered'>,
): S {
  const probes = by.who === 'model' ? by.probes : null;
  const confirm = (span: Span): Span =>
    span.deliveredAt === null ? { ...span, deliveredAt: at } : span;
  const move = state.transcript.find((entry) => entry.id === moveId);
  const isFirstAsk =
    move?.by === 'interviewer' &&
    move.move.kind === 'ask' &&
    state.questions[0]?.id === move.move.question;
  return {
    ...state,
    whole: isFirstAsk && state.whole ? confirm(state.whole) : state.whole,
    transcript: state.transcript.map((entry) =>
      entry.by === 'interviewer' && entry.id === moveId
        ? { ...entry, move: aimed(entry.move, probes), words, spokenBy: by, delivered: true }
        : entry,
    ),
    questions: state.questions.map((run) => ({
      ...run,
      span:
        move?.by === 'interviewer' && move.move.kind === 'ask' && move.move.question === run.id
          ? confirm(run.span)
          : run.span,
      prompt:
        run.prompt.moveId === moveId
          ? { moveId, move: aimed(run.prompt.move, probes) }
          : run.prompt,
      followUps: run.followUps.map((followUp) =>
        followUp.moveId === moveId
          ? { moveId, move: aimed(followUp.move, probes), span: confirm(followUp.span) }
          : followUp,
      ),
    })),
  };
}

/** A probe that a model aimed at another open point is about that point. */
function aimed(move: Move, probes: string | null): Move {
  return move.kind === 'probe' && probes !== null ? { ...move, targets: [probes] } : move;
}
