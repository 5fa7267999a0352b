import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Verdict } from '@/lib/grading/verdict';
import type { Circumstances, Heard, Material } from './circumstances';
import type { Command } from './command';
import { decide } from './decide';
import { evolve, fold, notStarted } from './evolve';
import type { InterviewEvent } from './interview-event';
import type { BegunInterview, InterviewState } from './interview-state';
import { usualStyle } from './interviewer-style';
import { Interviewing } from './interviewing';
import type { Plan } from './plan';
import { settle, type SavedDraft } from './settle';
import { builtIn } from './spoken-by';

/** For tests: an interview on made-up questions, driven by commands at given times. */

export const T0 = 1_700_000_000_000;
export const MINUTE = 60_000;

export function samplePlan(change: Partial<Plan> = {}): Plan {
  return {
    title: 'Sample',
    guide: { id: 'sample', version: '1.0.0' },
    mode: 'practice',
    interviewer: usualStyle,
    seed: 7,
    timing: { kind: 'timed', factor: 1, totalMs: 9 * MINUTE },
    questions: ['q01', 'q02', 'q03'].map((id) => ({ id, ms: 3 * MINUTE })),
    ...change,
  };
}

export function sampleMaterial(id: string): Material {
  const question: Question = {
    id,
    section: 'one',
    prompt: `What is ${id}?`,
    spoken: `What is ${id}?`,
    kind: 'concept',
    level: 'foundation',
    minutes: 3,
    minutes_because: 'A short question.',
    reference: `All about ${id} in full.`,
  };
  const point = (name: string, essential: boolean) => ({
    id: `${id}.${name}`,
    statement: `The ${name} point of ${id}.`,
    essential,
    why: `Because ${name} matters.`,
    probe: `And what about ${name} here?`,
    patterns: [],
    wordings: [],
    terms: [],
  });
  const rubric: Rubric = {
    question: id,
    points: [point('extra', false), point('first', true), point('second', true)],
    contrasts: [
      {
        id: `${id}.sides`,
        sides: [
          { entity: 'left', claims: ['slow'] },
          { entity: 'right', claims: ['fast'] },
        ],
      },
    ],
    directions: [],
    misconceptions: [
      {
        id: `${id}.m-flat`,
        claim: 'The earth is flat.',
        wordings: [],
        patterns: [],
        correction: 'It is round.',
        challenge: 'What would a ship look like at the horizon?',
        contradicts: [],
      },
    ],
    beyond: [],
  };
  return { question, rubric, concepts: new Map() };
}

/** What proves every point of a sample verdict: a claim with a reason, which can be defended. */
export const SAID = 'It must be round, since masts come up first';

/** A verdict in which the named points are met and, if wanted, the misconception is stated. */
export function heardIn(turn: string, id: string, met: readonly string[], flat = false): Heard {
  const evidence = [{ turn, start: 0, end: SAID.length, quote: SAID }];
  const verdict: Verdict = {
    points: sampleMaterial(id).rubric.points.map((point) =>
      met.some((name) => point.id === `${id}.${name}`)
        ? { id: point.id, label: 'met', evidence, confidence: 0.9 }
        : { id: point.id, label: 'missed', confidence: 0.9 },
    ),
    misconceptions: [
      flat
        ? { id: `${id}.m-flat`, label: 'stated', evidence, confidence: 0.9 }
        : { id: `${id}.m-flat`, label: 'absent', confidence: 0.9 },
    ],
    beyond: [],
    flags: [],
  };
  return { understood: 'answer', understoodBy: builtIn, verdict };
}

export const allPoints = ['extra', 'first', 'second'];

/** Drives an interview; keeps every event. */
export class SampleInterview {
  readonly events: InterviewEvent[];
  draft: SavedDraft | undefined;
  private commands = 0;

  constructor(
    plan: Plan = samplePlan(),
    public now: number = T0,
  ) {
    const started: InterviewEvent = { type: 'started', at: now, plan };
    const state = evolve(notStarted, started);
    if (state.phase !== 'running') throw new RangeError('not running');
    const interviewing = new Interviewing(state, this.circumstances());
    interviewing.begin();
    this.events = [started, ...interviewing.events];
  }

  get state(): BegunInterview {
    const state: InterviewState = fold(this.events);
    if (state.phase === 'none') throw new RangeError('not begun');
    return state;
  }

  /** Settles and carries out a command; the refusal's code, or undefined. */
  send(command: Command, heard: Heard | null = null): string | undefined {
    this.settle();
    const decision = decide(this.state, command, heard, this.circumstances());
    if (decision.kind === 'refused') return decision.refusal.code;
    this.events.push(...decision.events);
    return undefined;
  }

  settle(): void {
    this.events.push(...settle(this.state, this.draft, this.now));
  }

  /** Confirms every move's words now. */
  deliver(): void {
    const moves = this.state.transcript.flatMap((entry) =>
      entry.by === 'interviewer' && !entry.delivered ? [entry.id] : [],
    );
    if (moves.length > 0) this.send({ kind: 'deliver', moves });
  }

  /** Answers the question on the table. */
  answer(
    met: readonly string[] = allPoints,
    { text = `${SAID} it`, flat = false } = {},
  ): string | undefined {
    const run = this.state.questions.at(-1);
    if (!run) throw new RangeError('nothing was asked');
    const { id } = run;
    return this.send(this.answerCommand(id, text), heardIn(`c${this.commands + 1}`, id, met, flat));
  }

  answerCommand(question: string, text: string, writtenAt = this.now): Command {
    const to = this.state.questions.find(({ id }) => id === question)?.prompt.moveId ?? 'm1';
    return { kind: 'answer', to, question, text, modality: 'typed', revision: 1, writtenAt };
  }

  request(what: 'repeat' | 'clarify' | 'hint' | 'time' | 'skip'): string | undefined {
    const run = this.state.questions.at(-1);
    if (!run) throw new RangeError('nothing was asked');
    return this.send({ kind: 'request', to: run.prompt.moveId, question: run.id, what });
  }

  /** Kinds of the moves so far. */
  moves(): string[] {
    return this.events.flatMap((event) => (event.type === 'move-chosen' ? [event.move.kind] : []));
  }

  private circumstances(): Circumstances {
    this.commands += 1;
    return {
      now: this.now,
      commandId: `c${this.commands}`,
      material: sampleMaterial,
      draft: this.draft,
    };
  }
}
