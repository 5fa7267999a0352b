import { z } from 'zod';
import { promptStampSchema } from '@/lib/grading/model/call-record';
import type { Current } from '@/lib/grading/current-assessment';
import { modelFault } from '@/lib/grading/model/model-fault';
import type { RewritePart, RewrittenSentence } from '@/lib/grading/model/rewrite';
import { evidenceSchema } from '@/lib/grading/verdict';
import type { QuestionKind } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { RewriteCheck, type RewriteGrounds } from './check-rewrite';
import { overlaps, type Place } from '@/lib/grading/place';
import { stands } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { spokenWording } from './spoken-wording';
import { strongerPieceSchema, type StrongerAnswer, type StrongerPiece } from './stronger-answer';

const rewrittenPieceSchema = z.discriminatedUnion('kind', [
  ...strongerPieceSchema.options,
  /** What the person said, in a better sentence; the evidence is what it was said with. */
  z.strictObject({
    kind: z.literal('reworded'),
    text: z.string().min(1),
    evidence: z.array(evidenceSchema).min(1).readonly(),
  }),
]);
/** A piece of a stronger version, whoever wrote it. */
export type RewrittenPiece = z.infer<typeof rewrittenPieceSchema>;

/** What a language model made of an answer, or why the built-in version is shown instead; null where none was asked. */
export const rewrittenAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pending') }),
  z.strictObject({ kind: z.literal('failed'), fault: modelFault }),
  /** Too much of it is borne out by neither the answer nor the reference. */
  z.strictObject({
    kind: z.literal('not-shown'),
    dropped: z.number().int().nonnegative(),
    sentences: z.number().int().nonnegative(),
  }),
  z.strictObject({
    kind: z.literal('rewritten'),
    by: z.strictObject({ model: z.string(), prompt: promptStampSchema }),
    pieces: z.array(rewrittenPieceSchema).min(1).readonly(),
    /** Sentences that are left out because nothing bears them out. */
    dropped: z.number().int().nonnegative(),
  }),
]);
export type RewrittenAnswer = z.infer<typeof rewrittenAnswerSchema>;

/** With a larger share of sentences that nothing bears out, the rest is not trusted either. */
export const MOST_DROPPED = 1 / 3;

/** What a rewritten version of this answer may draw on. */
export function rewriteGrounds(
  question: Pick<QuestionReport, 'turns' | 'reference' | 'points' | 'misconceptions'>,
  kind: QuestionKind,
): RewriteGrounds {
  const open = question.points.filter(({ label, claimed }) => label !== 'met' && claimed === null);
  const wrong = question.misconceptions.filter(stands);
  return {
    turns: question.turns,
    reference: question.reference,
    points: new Map(open.map(({ id, statement }) => [id, statement])),
    toTell: new Set(open.filter((point) => onlyTheyTell(point, kind)).map(({ id }) => id)),
    wrong: new Map(wrong.map(({ id, correction, evidence }) => [id, { correction, evidence }])),
  };
}

function onlyTheyTell({ statement }: PointReport, kind: QuestionKind): boolean {
  return spokenWording({ statement, wordings: [] }, kind) === null;
}

/**
 * The model's version of an answer as it is shown: every sentence is checked once more against the answer,
 * the reference and the marks as they are now, and what the built-in version adds and this one lacks is added.
 */
export function rewrittenAnswerOf(
  question: QuestionReport,
  { rubric, kind, builtIn }: { rubric: Rubric; kind: QuestionKind; builtIn: StrongerAnswer },
  current: Current | undefined,
): RewrittenAnswer | null {
  const part = rewriteIn(current);
  if (!part || builtIn.kind === 'none') return null;
  // What was left pending and overtaken by another grading is nobody's to finish.
  if (part.outcome === 'pending')
    return current?.newest === current?.counts ? { kind: 'pending' } : null;
  if (part.outcome === 'failed') return { kind: 'failed', fault: part.fault };
  const grounds = rewriteGrounds(question, kind);
  const check = new RewriteCheck(grounds);
  const good = part.sentences.filter((sentence) => check.faultOf(sentence) === undefined);
  const all = part.sentences.length + part.dropped.length;
  const dropped = all - good.length;
  if (good.length === 0 || dropped > all * MOST_DROPPED)
    return { kind: 'not-shown', dropped, sentences: all };
  const pieces = good
    .map((sentence) => pieceOf(sentence, question, { rubric, grounds }))
    .filter((piece) => !('point' in piece && builtIn.withheld.includes(piece.point)));
  return {
    kind: 'rewritten',
    by: part.by,
    pieces: withWhatIsMissing(pieces, builtIn.pieces, question),
    dropped,
  };
}

function rewriteIn(current: Current | undefined): RewritePart | undefined {
  const model = current?.counts.model;
  return model?.outcome === 'judged' ? model.rewrite : undefined;
}

function pieceOf(
  sentence: RewrittenSentence,
  { turns, misconceptions }: QuestionReport,
  { rubric, grounds }: { rubric: Rubric; grounds: RewriteGrounds },
): RewrittenPiece {
  const { text } = sentence;
  switch (sentence.stands) {
    case 'own': {
      const { evidence } = sentence;
      const turn = turns.find(({ id }) => id === evidence[0]?.turn);
      const start = turn?.text.indexOf(text) ?? -1;
      return turn && start !== -1
        ? { kind: 'yours', turn: turn.id, start, end: start + text.length, text, against: null }
        : { kind: 'reworded', text, evidence };
    }
    case 'addition': {
      const { point } = sentence;
      const probe = rubric.points.find(({ id }) => id === point)?.probe;
      return probe !== undefined && grounds.toTell.has(point)
        ? { kind: 'to-tell', point, ask: probe }
        : { kind: 'added', point, text };
    }
    case 'correction': {
      const { misconception } = sentence;
      const wrong = misconceptions.find(({ id }) => id === misconception);
      const instead = wrong?.evidence.map(({ quote }) => quote).join(' … ') ?? '';
      return { kind: 'corrected', misconception, text, tells: [], instead };
    }
  }
}

/**
 * Puts in what the built-in version has and the model's lacks, where it stands there: what is added, what is put
 * right, and sentences of the person's that made a point.
 */
function withWhatIsMissing(
  written: readonly RewrittenPiece[],
  builtIn: readonly StrongerPiece[],
  { points, misconceptions }: QuestionReport,
): RewrittenPiece[] {
  // Where the model's version adds the truth elsewhere, it is not told twice.
  const bare = (piece: StrongerPiece): StrongerPiece => {
    if (piece.kind !== 'corrected') return piece;
    const isTold = written.some((each) => 'point' in each && piece.tells.includes(each.point));
    const wrong = misconceptions.find(({ id }) => id === piece.misconception);
    return isTold && wrong ? { ...piece, text: wrong.correction, tells: [] } : piece;
  };
  const proof = points.flatMap(({ label, evidence }) => (label === 'missed' ? [] : evidence));
  const pieces = [...written];
  let after = 0;
  for (const piece of builtIn) {
    const at = pieces.findLastIndex((each) => isSame(each, piece));
    if (at !== -1) after = at + 1;
    else if (piece.kind === 'left-out') continue;
    else if (piece.kind !== 'yours' || proof.some((quote) => overlaps(piece, quote)))
      pieces.splice(after++, 0, bare(piece));
  }
  return pieces;
}

/** Whether a piece does what a piece of the built-in version does. */
function isSame(piece: RewrittenPiece, builtIn: StrongerPiece): boolean {
  switch (builtIn.kind) {
    case 'yours':
    case 'left-out':
      return placesOf(piece).some((place) => overlaps(place, builtIn));
    case 'added':
    case 'to-tell':
      return 'point' in piece && piece.point === builtIn.point;
    case 'corrected':
      return 'misconception' in piece && piece.misconception === builtIn.misconception;
  }
}

function placesOf(piece: RewrittenPiece): readonly Place[] {
  if (piece.kind === 'yours') return [piece];
  return piece.kind === 'reworded' ? piece.evidence : [];
}
