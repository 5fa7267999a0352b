import { overlaps } from '@/lib/grading/place';
import { askFor } from '@/lib/grading/story/story-asks';
import { saysSuccess } from '@/lib/grading/story/result/vague-success';
import { starParts } from '@/lib/grading/model/model-reply';
import { stretchesOf } from '@/lib/report/question/answer-stretches';
import type { QuestionKind } from '@/lib/guide/question';
import type { KeyPoint, Rubric } from '@/lib/guide/rubric';
import type { PointReport } from '@/lib/report/question/point-report';
import type { QuestionReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { begun } from '@/lib/report/statements/wording';
import { isLeftOut } from './left-out';
import { answersIt, tellsIt } from './said-already';
import { isSaidNear } from './said-near';
import { isEchoOf, isHalfSaidBy, isInWordsOf, isNearlySaidBy } from './says-otherwise';
import { spokenWording, withItsName } from './spoken-wording';
import type { StrongerPiece } from './stronger-answer';
import { placeOf } from './stronger-places';
import { weightiestAdded, weightiestAsks } from './weightiest';

interface Answer {
  readonly question: QuestionReport;
  readonly rubric: Rubric;
  readonly kind: QuestionKind;
  readonly sentences: readonly Sentence[];
}

/** What is put in, and where. */
export interface Anchored {
  /** Index of the sentence it belongs to; -1 is before all. */
  readonly after: number;
  readonly order: number;
  readonly piece: StrongerPiece;
}

/** What is put in, and where: what no sentence says already, and of that what weighs most. */
export function placedGaps(open: readonly PointReport[], answer: Answer): Anchored[] {
  const { question, rubric, kind, sentences } = answer;
  const gaps = open.map((point): Anchored => {
    const at = question.points.indexOf(point);
    const piece = pieceFor(point, { question, rubric, kind });
    const isStory = piece.kind === 'to-tell';
    const place = placeOf(at, { question, rubric, sentences, isStory });
    return { after: isStory ? afterEnd(place, at, answer) : place, order: at, piece };
  });
  const said = sentences.map((sentence) => ({ sentence, clauses: clausesOf(sentence.text) }));
  const added = gaps.flatMap(({ after, piece, order }) => {
    if (piece.kind !== 'added') return [];
    if (isSaidNear(piece.text, { after, sentences, prompt: question.prompt })) return [];
    const shared = question.points[order]?.shared?.evidence ?? [];
    if (shared.some(({ quote }) => isHalfSaidBy(piece.text, quote))) return [];
    const isTold = said.some(
      ({ sentence, clauses }) =>
        clauses.some((clause) => tellsIt(piece.text, clause)) ||
        isEchoOf(piece.text, sentence.text) ||
        isInWordsOf(piece.text, sentence.text) ||
        (isProofOf(question.points[order], sentence) &&
          clauses.some((clause) => isNearlySaidBy(piece.text, clause))),
    );
    return isTold ? [] : [piece];
  });
  const asks = gaps.flatMap(({ piece }) => (piece.kind === 'to-tell' ? [piece] : []));
  const isAnswered = (after: number, ask: string) => {
    // Outside of a story a reply stands where it stands, and is heard wherever that is.
    if (!question.story && sentences.some(({ turn }) => answersIt(turn, ask, question)))
      return true;
    const reply = sentences[after];
    return (
      reply !== undefined &&
      !isLeftOut(reply, question) &&
      !isUnknownEnd(reply, question) &&
      answersIt(reply.turn, ask, question)
    );
  };
  const unasked = gaps.flatMap(({ after, piece }) =>
    piece.kind === 'to-tell' && !isAnswered(after, piece.ask) ? [piece] : [],
  );
  const isEssential = (id: string) => open.some((point) => point.id === id && point.essential);
  const chosen = new Set<StrongerPiece>([
    ...weightiestAdded(added, isEssential),
    // Asked once more only where nothing else is open: with a gap left the answer is not complete.
    ...weightiestAsks(
      added.length + unasked.length > 0 || !question.story ? unasked : asks,
      rubric,
      (id) =>
        open.some((point) => point.id === id && (point.label === 'missed' || isThinPart(point))),
    ),
  ]);
  return gaps.filter(({ piece }) => chosen.has(piece));
}

/**
 * What came of it, and what follows from that, is not asked before the words that say that it is not known. Where a
 * success was told without a measure, the measure is asked for there; what was learnt closes the story.
 */
function afterEnd(place: number, at: number, { question, rubric, sentences }: Answer): number {
  const end = rubric.points.findIndex(({ tells }) => tells === 'result');
  if (end < 0 || at < end) return place;
  const unknown = sentences.findLastIndex((sentence) => isUnknownEnd(sentence, question));
  const told = question.story?.sentences.filter(({ part }) => part !== 'none') ?? [];
  const { tells } = rubric.points[at]!;
  if (tells === 'result') {
    const vague = sentences.findLastIndex(
      (sentence) => saysSuccess(sentence.text) && !isLeftOut(sentence, question),
    );
    return Math.max(vague < 0 ? place : vague, unknown);
  }
  const last =
    tells === 'reflection' && told.every(({ part }) => part !== 'reflection')
      ? sentences.findLastIndex((sentence) => told.some((each) => overlaps(each, sentence)))
      : -1;
  return Math.max(place, unknown, last);
}

const isUnknownEnd = (sentence: Sentence, { story }: QuestionReport) =>
  story?.unknownEnds.some((unknown) => overlaps(unknown, sentence)) === true;

/** A part of a story that has to be told and is told in part. */
function isThinPart({ label, essential, tells }: PointReport): boolean {
  return label === 'partial' && essential && starParts.some((part) => part === tells);
}

/** A sentence and, where it is long, its clauses. */
function clausesOf(text: string): string[] {
  return [...new Set([text, ...stretchesOf(text).map((stretch) => stretch.text)])];
}

function isProofOf(point: PointReport | undefined, sentence: Sentence): boolean {
  return point?.evidence.some((quote) => overlaps(quote, sentence)) ?? false;
}

function pieceFor(
  { id, statement }: PointReport,
  { question, rubric, kind }: Pick<Answer, 'question' | 'rubric' | 'kind'>,
): StrongerPiece {
  const point = rubric.points.find((candidate) => candidate.id === id);
  const text = point ? spokenWording(point, kind) : statement;
  return text === null
    ? {
        kind: 'to-tell',
        point: id,
        ask: partAsk(point, question, rubric) ?? bareAsk(point?.probe ?? statement),
      }
    : { kind: 'added', point: id, text: withItsName(text, rubric, question.prompt) };
}

/**
 * The question that fills a part of a story, as the report asks it beside the part: another than the room asked. Who said
 * that the end is not known is asked what could be seen until then.
 */
function partAsk(
  point: KeyPoint | undefined,
  { story }: QuestionReport,
  { star }: Rubric,
): string | undefined {
  if (point?.tells === 'result' && (story?.unknownEnds.length ?? 0) > 0)
    return askFor('result', 'not_known', star);
  const reading = story?.parts.find(({ part }) => part === point?.tells);
  return reading && reading.verdict !== 'clear' ? reading.ask : undefined;
}

/** A question of fewer words leans on what leads up to it, and so does one about "it". */
const FEWEST_WORDS = 6;
const leaning = /\bit\b/iu;

/** The question itself, without what leads up to it where it can stand alone. */
export function bareAsk(probe: string): string {
  const sentences = probe.match(/[^.!?]+[.!?]+\s*/gu) ?? [probe];
  const first = sentences.findIndex((sentence) => sentence.includes('?'));
  const bare = first > 0 ? sentences.slice(first).join('').trim() : probe;
  const leans = bare.split(' ').length < FEWEST_WORDS || leaning.test(bare);
  return begun((leans ? probe : bare).replace(/^And /u, ''));
}
