import type { Conversation, PromptedBy } from '@/lib/grading/conversation';
import { bandOf, scoreOf, type Band, type PointCredit } from '@/lib/grading/score';
import type { Evidence, PointVerdict, Verdict } from '@/lib/grading/verdict';

/** One line of the worked example: what was judged, why, and where the sum stood before and after. */
export interface Step {
  readonly what: string;
  readonly quote: string | null;
  readonly why: string;
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

export interface WorkedExample {
  readonly prompt: string;
  readonly turns: readonly { readonly lead: string; readonly text: string }[];
  readonly steps: readonly Step[];
  readonly earned: number;
  readonly points: number;
  readonly score: number;
  readonly band: Band;
}

const conversation: Conversation = {
  question: 'example',
  prompt: 'What is regularization? Compare L1 and L2.',
  turns: [
    {
      id: 'first',
      after: 'question',
      targets: [],
      text: 'Regularization fights overfitting by adding a penalty on large weights. L1 adds up absolute values. L2 sets many weights to exactly zero.',
    },
    {
      id: 'second',
      after: 'challenge',
      targets: ['zeros'],
      text: 'No, I mixed that up: it is L1 that makes weights exactly zero.',
    },
    {
      id: 'third',
      after: 'probe',
      targets: ['shrinks'],
      text: 'L2 shrinks all weights a little but keeps them.',
    },
    {
      id: 'fourth',
      after: 'hint',
      targets: ['strength'],
      text: 'You would pick the strength by cross-validation.',
    },
  ],
};

const statements: Record<string, string> = {
  penalty: 'Regularization adds a penalty on large weights against overfitting',
  forms: 'L1 adds absolute values, L2 squared ones',
  zeros: 'L1 makes weights exactly zero',
  shrinks: 'L2 shrinks weights without removing them',
  strength: 'The strength is chosen by cross-validation',
  both: 'Elastic net combines the two',
};

const claim = 'Misconception: L2 makes weights exactly zero';

const verdict: Verdict = {
  points: [
    made('penalty', 'met', 'first', 'adding a penalty on large weights'),
    made('forms', 'partial', 'first', 'L1 adds up absolute values'),
    made('zeros', 'met', 'second', 'it is L1 that makes weights exactly zero'),
    made('shrinks', 'met', 'third', 'L2 shrinks all weights a little but keeps them'),
    made('strength', 'met', 'fourth', 'pick the strength by cross-validation'),
    { id: 'both', label: 'missed', confidence: 0.9 },
  ],
  misconceptions: [
    {
      id: 'claim',
      label: 'corrected',
      evidence: [quoted('first', 'L2 sets many weights to exactly zero')],
      confidence: 0.9,
    },
  ],
  beyond: [],
  flags: [],
};

/** A small interview question with its score, computed by the rule that scores every answer. */
export function workedExample(): WorkedExample {
  const result = scoreOf(verdict, conversation);
  if (result.kind !== 'scored') throw new RangeError('the example has a score');
  const changes = [
    ...verdict.points.map((point) => ({
      what: statements[point.id] ?? point.id,
      quote: point.label === 'missed' ? null : (point.evidence[0]?.quote ?? null),
      ...paid(
        point,
        result.credits.find(({ id }) => id === point.id),
      ),
    })),
    {
      what: claim,
      quote: 'L2 sets many weights to exactly zero',
      why: 'Stated, then corrected',
      change: -result.deducted,
    },
  ];
  const steps = changes.reduce<Step[]>((done, change) => {
    const before = done.at(-1)?.after ?? 0;
    return [...done, { ...change, before, after: before + change.change }];
  }, []);
  return {
    prompt: conversation.prompt,
    turns: conversation.turns.map(({ after, text }) => ({ lead: leads[after], text })),
    steps,
    earned: steps.at(-1)?.after ?? 0,
    points: verdict.points.length,
    score: result.score,
    band: bandOf(result.score),
  };
}

const leads: Record<PromptedBy, string> = {
  question: 'First answer',
  challenge: 'After a challenge',
  probe: 'After a probe',
  hint: 'After a hint',
};

function paid(point: PointVerdict, credit: PointCredit | undefined) {
  const change = credit?.credit ?? 0;
  if (point.label === 'missed') return { why: 'Missed', change };
  const label = point.label === 'met' ? 'Made' : 'Partly made';
  const after = credit?.drawnOutBy ?? 'question';
  const where = after === 'question' ? 'in the first answer' : leads[after].toLowerCase();
  return { why: `${label}, ${where}`, change };
}

function made(id: string, label: 'met' | 'partial', turn: string, quote: string): PointVerdict {
  return { id, label, evidence: [quoted(turn, quote)], confidence: 0.9 };
}

/** @throws RangeError when the quote is not in the turn. */
function quoted(turn: string, quote: string): Evidence {
  const start = conversation.turns.find(({ id }) => id === turn)?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new RangeError(`"${quote}" was not said`);
  return { turn, start, end: start + quote.length, quote };
}
