import { hasUnknownEnd } from '@/lib/grading/story/result/unknown-end';
import type { Circumstances, Heard } from './circumstances';
import { evolve } from './evolve';
import type { InterviewEvent } from './interview-event';
import {
  openQuestion,
  nextPlanned,
  type QuestionRun,
  type RunningInterview,
} from './interview-state';
import type { Move } from './move';
import { chooseFollowUp, chooseHint } from './policy';
import { isNews } from './settle';
import { deadlinesOf } from './time-budget';
import { wording } from './wording';
import type { Saying } from './ways-to-say';

/**
 * Builds the events of one decision: each is folded in at once, so that every next choice
 * sees the state as it will be.
 */
export class Interviewing {
  readonly events: InterviewEvent[] = [];

  constructor(
    private state: RunningInterview,
    private readonly circumstances: Circumstances,
  ) {}

  add(event: InterviewEvent): void {
    this.events.push(event);
    const next = evolve(this.state, event);
    if (next.phase === 'running') this.state = next;
  }

  /** Opens the interview: a welcome and the first question. */
  begin(): void {
    this.say({ kind: 'open' }, () => wording.open(this.state.plan));
    this.goOn();
  }

  /** The interviewer's reaction to a message on the open question. */
  reactTo(question: string, { understood, verdict }: Heard): void {
    const run = this.run(question);
    const material = this.circumstances.material(question);
    switch (understood) {
      case 'answer': {
        const followUp =
          verdict && chooseFollowUp(this.state, run, verdict, material, this.circumstances.now);
        if (!followUp)
          return this.finish(question, 'answered', (saying) => wording.acknowledge(saying));
        const { mode } = this.state.plan;
        const ofStory = material.rubric.star !== undefined;
        const said = run.turns.at(-1)?.text ?? '';
        const how = { mode, ofStory, isEndUnknown: ofStory && hasUnknownEnd(said) };
        return followUp.kind === 'probe'
          ? this.say({ kind: 'probe', question, targets: [followUp.point.id] }, (saying) =>
              wording.followUp(followUp, how, saying),
            )
          : this.say(
              {
                kind: 'challenge',
                question,
                targets: [
                  followUp.kind === 'challenge' ? followUp.misconception.id : followUp.point.id,
                ],
              },
              (saying) => wording.followUp(followUp, how, saying),
            );
      }
      case 'dont-know':
        return this.finish(question, 'answered', (saying) => wording.dontKnow(saying));
      case 'skip':
        return this.finish(question, 'skipped', (saying) => wording.skipped(saying));
      case 'think-aloud':
        return this.say({ kind: 'acknowledge', question }, (saying) =>
          wording.takeYourTime(saying),
        );
      case 'repeat':
        return this.say({ kind: 'repeat', question }, (saying) =>
          wording.repeat(this.lastAsked(run), saying),
        );
      case 'clarify':
        return this.say({ kind: 'clarify', question }, () => this.clarified(run));
      case 'hint':
        return this.hint(run);
      case 'time': {
        const { question: deadline, whole } = deadlinesOf(this.state, this.circumstances.now);
        const left = (end: number | null) => end && Math.max(0, end - this.circumstances.now);
        return this.say({ kind: 'tell-time', question }, () =>
          wording.tellTime(left(deadline), left(whole)),
        );
      }
      case 'stop':
        return this.isConfirmed(question)
          ? this.end()
          : this.say({ kind: 'clarify', question }, () => wording.confirmStop());
    }
  }

  /** Closes the open question because its time is over, and goes on. */
  timeIsUp(question: string): void {
    this.add({ type: 'question-closed', at: this.circumstances.now, question, reason: 'time' });
    this.goOn();
  }

  /** Asks the next question, or closes after the last. Says so first when the one before ran out of time. */
  goOn(): void {
    const before = this.state.questions.at(-1);
    if (before?.closed?.reason === 'time' && !this.wasCalled(before.id))
      this.say({ kind: 'call-time', question: before.id }, (saying) => wording.callTime(saying));
    const next = nextPlanned(this.state);
    const { whole } = deadlinesOf(this.state, this.circumstances.now);
    if (whole !== null && this.circumstances.now >= whole) return this.close('time');
    if (!next) return this.close('completed');
    const { question } = this.circumstances.material(next.id);
    const place = { index: this.state.questions.length, of: this.state.plan.questions.length };
    this.say({ kind: 'ask', question: next.id }, (saying) =>
      wording.ask(question.prompt, place, saying),
    );
  }

  /** Ends on the candidate's word: what stands in the draft is taken as said. */
  end(): void {
    const run = openQuestion(this.state);
    const { draft, now, commandId } = this.circumstances;
    if (run && draft && isNews(run, draft.text))
      this.add({
        type: 'draft-settled',
        at: now,
        messageId: `settled-${commandId}`,
        question: run.id,
        to: run.prompt.moveId,
        text: draft.text,
        revision: draft.revision,
      });
    if (run) this.add({ type: 'question-closed', at: now, question: run.id, reason: 'ended' });
    this.close('ended');
  }

  private finish(
    question: string,
    reason: 'answered' | 'skipped',
    words: (saying: Saying) => string,
  ): void {
    this.say({ kind: 'acknowledge', question }, words);
    this.add({ type: 'question-closed', at: this.circumstances.now, question, reason });
    this.goOn();
  }

  private close(reason: 'completed' | 'time' | 'ended'): void {
    const said = this.state.transcript.some(
      (entry) => entry.by === 'candidate' && entry.text.trim() !== '',
    );
    this.say({ kind: 'close' }, () => wording.close(reason, said));
    this.add({ type: 'closed', at: this.circumstances.now, reason });
  }

  private hint(run: QuestionRun): void {
    const { plan, transcript } = this.state;
    const { rubric } = this.circumstances.material(run.id);
    const hinted = new Set(
      transcript.flatMap((entry) =>
        entry.by === 'interviewer' && entry.move.kind === 'hint' ? entry.move.targets : [],
      ),
    );
    const heard = run.turns.at(-1)?.heard ?? null;
    const point = plan.mode === 'practice' ? chooseHint(run, heard, rubric, hinted) : undefined;
    if (!point)
      return this.say({ kind: 'clarify', question: run.id }, () => wording.noHint(plan.mode));
    this.say({ kind: 'hint', question: run.id, targets: [point.id] }, (saying) =>
      wording.hint(point, saying),
    );
  }

  private say(move: Move, words: (saying: Saying) => string): void {
    const { plan, transcript, movesChosen } = this.state;
    const saidBefore = transcript.filter(
      (entry) => entry.by === 'interviewer' && entry.move.kind === move.kind,
    );
    this.add({
      type: 'move-chosen',
      at: this.circumstances.now,
      move,
      moveId: `m${movesChosen + 1}`,
      words: words({ seed: plan.seed, nth: saidBefore.length }),
    });
  }

  private run(question: string): QuestionRun {
    const run = this.state.questions.find(({ id }) => id === question);
    if (!run) throw new RangeError(`the question ${question} was not asked`);
    return run;
  }

  /** What the candidate was last asked to answer: the question, or the follow-up to it. */
  private lastAsked(run: QuestionRun): string {
    const { prompt } = this.circumstances.material(run.id).question;
    const entry = this.state.transcript.find(({ id }) => id === run.prompt.moveId);
    const { kind } = run.prompt.move;
    return kind === 'ask' || kind === 'hint' || entry?.by !== 'interviewer' ? prompt : entry.words;
  }

  /** A follow-up that is not understood is explained itself: the question it belongs to was answered. */
  private clarified(run: QuestionRun): string {
    const { kind } = run.prompt.move;
    return kind === 'probe' || kind === 'challenge'
      ? wording.clarifyFollowUp(kind, this.lastAsked(run))
      : wording.clarify(this.circumstances.material(run.id).question);
  }

  private wasCalled(question: string): boolean {
    return this.state.transcript.some(
      (entry) =>
        entry.by === 'interviewer' &&
        entry.move.kind === 'call-time' &&
        entry.move.question === question,
    );
  }

  /** True when the interviewer has just asked whether to stop. */
  private isConfirmed(question: string): boolean {
    return isConfirmingStop(this.state, question);
  }
}

/** True when the last thing the interviewer said was the question whether to stop. */
export function isConfirmingStop(state: RunningInterview, question: string): boolean {
  const last = state.transcript.findLast((entry) => entry.by === 'interviewer');
  return (
    last?.move.kind === 'clarify' &&
    last.move.question === question &&
    last.chosenWords === wording.confirmStop()
  );
}
