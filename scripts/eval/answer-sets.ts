import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { SCALE } from './agreement';
import { readLines } from './json-lines';

/** The repository's own graded answers, one file a question of the guide. */
const FIXTURES = join('scripts', 'graded-answers');

/** An answer with the grade that its reader gave it, a person or a language model. */
export interface GradedAnswer {
  readonly id: string;
  /** A question of the guide, or of a public set. */
  readonly question: string;
  readonly kind: string;
  readonly answer: string;
  /** 0 to 5. */
  readonly gold: number;
  /** The false claims that the reader found; `undefined` where nobody looked for them. */
  readonly wrong: readonly string[] | undefined;
  /** What the reader found said, in free words. */
  readonly points: readonly string[];
  readonly gaming: boolean;
  /** For a question that the guide doesn't have. */
  readonly own: { readonly prompt: string; readonly reference: string } | undefined;
}

export interface AnswerSet {
  readonly id: string;
  readonly about: string;
  readonly key: 'rubric' | 'reference';
  readonly answers: readonly GradedAnswer[];
}

const own = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  answer: z.string(),
  score: z.number().min(0).max(SCALE),
  wrong: z.array(z.string()),
  points: z.array(z.string()).default([]),
  gaming: z.boolean().default(false),
});
const ofGuide = own.extend({ question_id: z.string() });
const ofOthers = z.object({
  id: z.string().min(1),
  question_id: z.string().min(1),
  question: z.string(),
  reference: z.string().min(1),
  answer: z.string(),
  score: z.number().min(0),
  max_score: z.number().positive(),
  label: z.string().optional(),
  blank: z.boolean().default(false),
});

const abouts: Readonly<Record<string, string>> = {
  dev: 'Answers of nine kinds to questions of the guide, each graded twice by a large language model told to grade as a fair senior interviewer, without the rubrics.',
  fixtures:
    'Answers of many kinds to questions of the guide, kept with the program, written and graded by large language models without the rubrics.',
  beetle:
    'Students’ answers to an electricity tutor (SemEval-2013 Task 7), graded by people; no rubric.',
  saf_en:
    'Students’ answers on communication networks (SAF, Filighera et al. 2022), graded by people, blank ones left out; no rubric.',
  stita: 'Students’ answers on statistics (del Gobbo et al. 2023), graded by people; no rubric.',
  scientsbank_train:
    'Pupils’ answers on school science (SemEval-2013 Task 7), graded by people; no rubric.',
};

/** The sets there are: the repository's own, and with a data folder those in it. */
export function setsIn(data: string | undefined): string[] {
  const fixtures = existsSync(FIXTURES) ? ['fixtures'] : [];
  if (data === undefined) return fixtures;
  const dev = existsSync(join(data, 'answers-dev.jsonl')) ? ['dev'] : [];
  const folder = join(data, 'public');
  const others = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => basename(file, '.jsonl'))
        .toSorted()
    : [];
  return [...dev, ...fixtures, ...others];
}

/** @throws Error naming file and line of what can't be read. */
export function readSet(id: string, data: string | undefined): AnswerSet {
  const about = abouts[id] ?? `Graded answers of the set ${id}.`;
  if (id === 'fixtures') return { id, about, key: 'rubric', answers: readFixtures() };
  if (data === undefined) throw new RangeError(`the set ${id} needs a data folder: --data DIR`);
  if (id === 'dev') {
    const lines = readLines(join(data, 'answers-dev.jsonl'), ofGuide);
    return {
      id,
      about,
      key: 'rubric',
      answers: lines.map((line) => guideAnswer(line, line.question_id)),
    };
  }
  const lines = readLines(join(data, 'public', `${id}.jsonl`), ofOthers);
  return {
    id,
    about,
    key: 'reference',
    answers: lines
      .filter(({ blank, answer }) => !blank && answer.trim() !== '')
      .map((line) => ({
        id: line.id,
        question: line.question_id,
        kind: line.label ?? 'answer',
        answer: line.answer,
        gold: (SCALE * line.score) / line.max_score,
        wrong: undefined,
        points: [],
        gaming: false,
        own: { prompt: line.question, reference: line.reference },
      })),
  };
}

function readFixtures(): GradedAnswer[] {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readLines(join(FIXTURES, file), own).map((line) =>
        guideAnswer(line, basename(file, '.jsonl')),
      ),
    );
}

function guideAnswer(line: z.infer<typeof own>, question: string): GradedAnswer {
  const { id, kind, answer, score, wrong, points, gaming } = line;
  return { id, question, kind, answer, gold: score, wrong, points, gaming, own: undefined };
}
