import { decide } from '@/lib/interview/decide';
import { conversationOf } from '@/lib/interview/conversation-of';
import { evolve, fold, notStarted } from '@/lib/interview/evolve';
import type { Command } from '@/lib/interview/command';
import type { Heard } from '@/lib/interview/circumstances';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { Interviewing, isConfirmingStop } from '@/lib/interview/interviewing';
import {
  openQuestion,
  type BegunInterview,
  type QuestionRun,
} from '@/lib/interview/interview-state';
import type { InterviewMode } from '@/lib/interview/plan';
import { samplePlan } from '@/lib/interview/sample-interview';
import { builtIn } from '@/lib/interview/spoken-by';
import { understand } from '@/lib/interview/understanding';
import type { Report } from '@/lib/report/report';
import { materialOf } from '@/lib/use-cases/material';
import { grader, guide } from './built-in-grader';
import { reportOnEvents } from './report-on';

/** What a person has ready for a question: the answer, then what they say to whatever is asked next. */
export interface Ready {
  readonly question: string;
  readonly turns: readonly string[];
}

/** An interview that does not end by then is a fault. */
const MOST_TURNS = 100;
/** Said where nothing is left. */
const NOTHING_LEFT = "I don't know.";
const STEP_MS = 10_000;

/** Sits an interview without an app: the interviewer's own policy asks, the built-in grader listens. */
export function talkedThrough(mode: InterviewMode, ready: readonly Ready[]): Report {
  const talk = new Talk(mode, ready);
  return reportOnEvents(talk.events());
}

class Talk {
  private readonly said: InterviewEvent[];
  private readonly left: Map<string, string[]>;
  private now = 0;
  private commands = 0;

  constructor(mode: InterviewMode, ready: readonly Ready[]) {
    this.left = new Map(ready.map(({ question, turns }) => [question, [...turns]]));
    const plan = samplePlan({
      mode,
      timing: { kind: 'untimed' },
      questions: ready.map(({ question }) => ({ id: question, ms: 3_600_000 })),
    });
    const started: InterviewEvent = { type: 'started', at: 0, plan };
    const state = evolve(notStarted, started);
    if (state.phase !== 'running') throw new Error('not running');
    const interviewing = new Interviewing(state, this.circumstances('c0'));
    interviewing.begin();
    this.said = [started, ...interviewing.events];
  }

  events(): readonly InterviewEvent[] {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const { state } = this;
      if (state.phase === 'closed') return this.said;
      const run = openQuestion(state);
      if (run) this.answer(state, run, this.left.get(run.id)?.shift() ?? NOTHING_LEFT);
      else this.send({ kind: 'proceed' }, null);
    }
    throw new Error(`the interview has not ended after ${MOST_TURNS} turns`);
  }

  private get state(): BegunInterview {
    const state = fold(this.said);
    if (state.phase === 'none') throw new Error('not begun');
    return state;
  }

  private answer(state: BegunInterview, run: QuestionRun, text: string): void {
    const command = {
      kind: 'answer' as const,
      to: run.prompt.moveId,
      question: run.id,
      text,
      modality: 'typed' as const,
      revision: this.commands,
      writtenAt: this.now,
    };
    const understood =
      state.phase === 'running' ? understand(text, isConfirmingStop(state, run.id)) : 'answer';
    const { question, rubric } = materialOf(guide)(run.id);
    const next = { id: `c${this.commands + 1}`, answer: command };
    const verdict =
      understood === 'answer'
        ? grader.judge(conversationOf(state, run, question.prompt, next), rubric)
        : null;
    this.send(command, { understood, understoodBy: builtIn, verdict });
  }

  private send(command: Command, heard: Heard | null): void {
    this.now += STEP_MS;
    this.commands += 1;
    const decision = decide(this.state, command, heard, this.circumstances(`c${this.commands}`));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    this.said.push(...decision.events);
  }

  private circumstances(commandId: string) {
    return { now: this.now, commandId, material: materialOf(guide), draft: undefined };
  }
}
