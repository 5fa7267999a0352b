import type { Answer } from '@/lib/interview/command';
import { conversationOf } from '@/lib/interview/conversation-of';
import type { Heard } from '@/lib/interview/circumstances';
import { isConfirmingStop } from '@/lib/interview/interviewing';
import type { QuestionRun, RunningInterview } from '@/lib/interview/interview-state';
import { builtIn } from '@/lib/interview/spoken-by';
import { understand } from '@/lib/interview/understanding';
import type { Verdict } from '@/lib/grading/verdict';
import type { Understanding } from '@/lib/ports/listener';
import { guideOf, materialOf, questionOf } from './material';
import type { Ports } from './ports';

/** A message longer than this is an answer, whatever a model would say of it. */
const MOST_WORDS = 40;

/**
 * Hears the messages of one command: what kind each is, and what the embedded grader hears in an answer
 * with all that was said before. A model is asked once, however often the command is decided anew.
 */
export class Hearing {
  private understanding: Promise<Understanding> | undefined;

  constructor(
    private readonly ports: Ports,
    private readonly interview: string,
  ) {}

  /** Null when the question is not open any more. */
  async hear(state: RunningInterview, answer: Answer, commandId: string): Promise<Heard | null> {
    const run = state.questions.find(({ id, closed }) => id === answer.question && closed === null);
    if (!run) return null;
    const understood = understand(answer.text, isConfirmingStop(state, run.id));
    if (understood !== 'answer') return { understood, understoodBy: builtIn, verdict: null };
    const guide = guideOf(this.ports, state);
    const { prompt } = questionOf(guide, run.id);
    const conversation = conversationOf(state, run, prompt, { id: commandId, answer });
    const verdict = await this.ports.embedded.judge(conversation, materialOf(guide)(run.id).rubric);
    const listener = this.ports.listener;
    if (!listener || !mayBeNoAnswer(answer.text, verdict, commandId))
      return { understood, understoodBy: builtIn, verdict };
    this.understanding ??= listener.understand({
      interview: this.interview,
      question: run.id,
      prompt,
      asked: lastWords(state, run),
      text: answer.text,
    });
    return withModel(await this.understanding, verdict);
  }
}

function withModel(told: Understanding, verdict: Verdict): Heard {
  const calls = [...told.calls];
  if (!told.ok)
    return {
      understood: 'answer',
      understoodBy: { who: 'embedded-instead', why: told.why, calls },
      verdict,
    };
  return {
    understood: told.as,
    understoodBy: { who: 'model', calls },
    verdict: told.as === 'answer' ? verdict : null,
  };
}

/** Only a short message in which no point and no misconception was heard can be anything but an answer. */
function mayBeNoAnswer(text: string, verdict: Verdict, turn: string): boolean {
  if (text.trim().split(/\s+/u).length > MOST_WORDS) return false;
  const heardHere = [...verdict.points, ...verdict.misconceptions].some(
    (found) => 'evidence' in found && found.evidence.some((evidence) => evidence.turn === turn),
  );
  return !heardHere;
}

function lastWords(state: RunningInterview, run: QuestionRun): string {
  const last = state.transcript.findLast(
    (entry) =>
      entry.by === 'interviewer' && 'question' in entry.move && entry.move.question === run.id,
  );
  return last?.by === 'interviewer' ? last.words : '';
}
