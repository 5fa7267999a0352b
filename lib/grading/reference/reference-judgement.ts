import type { Rubric } from '@/lib/guide/rubric';
import { shareOfScore } from '@/lib/grading/score';
import {
  ReadReference,
  referenceFeatureNames,
  type FacetEvidence,
  type ReferenceFeatures,
  type ReferenceModel,
} from './reference-evidence';
import { referenceModel } from './reference-model';
import type { Reading } from '@/lib/grading/text/reading';
import type { Screening } from '@/lib/grading/screening/screening';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { tokenize } from '@/lib/grading/text/tokens';
import type { AnswerFlag, PointVerdict, Verdict } from '@/lib/grading/verdict';
import { contentStems } from '@/lib/grading/likeness/wording-match';
import type { WordVectors } from '@/lib/grading/text/word-vectors';
import { withdrawnClauses } from '@/lib/grading/stance/withdrawal';

/** A facet of which less than this is said can be partly made at best. */
const MADE = 0.3;
const PARTLY = 0.5;
/** So many content words in the order of the question are taken from it. */
const ECHO = 3;
/** So many content words with hardly a little one among them are a list of words. */
const LIST_WORDS = 8;
const LIST_SHARE = 0.08;
/** Not little, and yet lists hardly have them. */
const JOINING = new Set('because so when while if to from than i we our my'.split(' '));
const MARKS = /[,;:•]/u;
/** A question that is answered by naming things: told to, or asked for so many. */
const NAMING =
  /(?:^|[.,;:?!]\s+|\b(?:and|please|then|to)\s+)(?:name|list|give|state|mention|enumerate|identify)\b|\b(?:which|what are(?: the)?) (?:\d+|two|three|four|five|six|seven|eight)\b/iu;

/** The probability, 0 to 1, that a careful reader would credit the facet. */
export function facetProbability(
  features: ReferenceFeatures,
  { bias, weights }: ReferenceModel,
): number {
  const sum = referenceFeatureNames.reduce(
    (total, name) => total + features[name] * weights[name],
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Labels facets so that together they are worth what the model expects of the answer, to half a facet,
 * the likeliest first. A threshold for each alone would tip them all at once: they share most of
 * what speaks for them. What no word of the answer comes near to is never credited.
 */
export function facetLabels(
  facets: readonly FacetEvidence[],
  model: ReferenceModel,
): { label: PointVerdict['label']; probability: number }[] {
  const probabilities = facets.map(({ features }) => facetProbability(features, model));
  const mean = probabilities.reduce((sum, each) => sum + each, 0) / facets.length;
  const labels = probabilities.map((probability) => ({
    label: 'missed' as PointVerdict['label'],
    probability,
  }));
  const likeliest = probabilities
    .map((probability, index) => ({ probability, index }))
    .toSorted((a, b) => b.probability - a.probability || a.index - b.index);
  let halves = Math.round(2 * facets.length * shareOfScore(100 * mean));
  for (const { index } of likeliest) {
    const { best, features } = facets[index]!;
    if (halves <= 0) break;
    if (!best) continue;
    const met = halves >= 2 && features.said >= MADE;
    labels[index]!.label = met ? 'met' : 'partial';
    halves -= met ? 2 : 1;
  }
  return labels;
}

/** True for a rubric that was made of a reference: nobody wrote patterns for it. */
export function isFromReference({ points }: Rubric): boolean {
  return points.every(({ patterns, wordings }) => patterns.length === 0 && wordings.length > 0);
}

/** References come back with every answer to their question. */
const known = new WeakMap<Rubric, { readonly prompt: string; readonly read: ReadReference }>();

function readReference(rubric: Rubric, prompt: string, vectors: WordVectors): ReadReference {
  const kept = known.get(rubric);
  if (kept?.prompt === prompt) return kept.read;
  const read = new ReadReference(rubric, prompt, vectors);
  known.set(rubric, { prompt, read });
  return read;
}

/** What of an answer speaks for each facet, and what was found odd about the answer. */
export function readByReference(
  prompt: string,
  reading: Reading,
  rubric: Rubric,
  screening: Screening,
  vectors: WordVectors,
): { facets: FacetEvidence[]; flags: readonly AnswerFlag[] } {
  const { statements } = reading;
  const reference = readReference(rubric, prompt, vectors);
  const { skip: screened, flags } = screening;
  const isNaming = NAMING.test(prompt);
  const listed = [
    ...bareLists(statements, isNaming),
    ...(flags.includes('keyword_list') && !isNaming ? screened : []),
  ];
  const odd = flags.filter((flag) => flag === 'instructions_removed');
  const skip = new Set([
    ...listed,
    ...withdrawnClauses(statements, (clause) => reading.turnOf(clause)),
    ...echoedClauses(statements, prompt),
  ]);
  const facets = reference.evidence(reading, skip);
  const found = facets.some(({ best }) => best) ? odd : flags;
  return {
    facets,
    flags: listed.length > 0 ? [...new Set([...found, 'keyword_list' as const])] : found,
  };
}

/** The verdict by a rubric that was made of a reference, each label with the words that earned it. */
export function judgeByReference(
  prompt: string,
  reading: Reading,
  rubric: Rubric,
  screening: Screening,
  vectors: WordVectors,
): Verdict {
  const { facets, flags } = readByReference(prompt, reading, rubric, screening, vectors);
  const labels = facetLabels(facets, referenceModel);
  const points = facets.map(({ id, best }, index): PointVerdict => {
    const { label, probability } = labels[index]!;
    const span = best && reading.narrow(best.from, best.to, best.at);
    const evidence = span ? reading.evidence(span.from, span.to) : [];
    if (label === 'missed' || evidence.length === 0)
      return { id, label: 'missed', confidence: 1 - probability };
    return { id, label, evidence, confidence: label === 'met' ? probability : PARTLY };
  });
  return { points, misconceptions: [], beyond: [], flags: [...flags] };
}

/**
 * Clauses that are words of a subject without a statement: neighbouring sentences or lines with hardly a
 * little word and no formula. A question that asks to name things is answered by a list, if it has marks.
 */
function bareLists({ tokens, text, clauses }: Statements, isNaming: boolean): number[] {
  const lists: number[] = [];
  let open: Clause[] = [];
  let words = 0;
  const close = () => {
    if (words >= LIST_WORDS) lists.push(...open.map(({ index }) => index));
    open = [];
    words = 0;
  };
  for (const number of new Set(clauses.map(({ sentence }) => sentence))) {
    const own = clauses.filter(({ sentence }) => sentence === number);
    const said = own.flatMap(({ from, to }) => tokens.slice(from, to));
    const little = said.filter((token) => token.little).length;
    const joining = said.filter(({ normal }) => JOINING.has(normal)).length;
    const isBare = little + joining < LIST_SHARE * said.length && !said.some(({ sign }) => sign);
    if (!isBare || isNaming) close();
    if (!isBare) continue;
    open.push(...own);
    words += said.length - little;
    if (isNaming && MARKS.test(text.slice(said[0]!.start, said.at(-1)!.end))) {
      open = [];
      words = 0;
    }
  }
  close();
  return lists;
}

/** Clauses that only give words of the question back, in its order, and those of the question pasted whole. */
function echoedClauses({ clauses, tokens }: Statements, prompt: string): number[] {
  const asked = ` ${contentStems(prompt).join(' ')} `;
  const whole = tokenize(prompt).map(({ normal }) => normal);
  const pasted = tokens
    .map((_, start) => start)
    .filter((start) => whole.every((word, place) => tokens[start + place]?.normal === word));
  return clauses.flatMap(({ index, from, to }) => {
    if (pasted.some((start) => from >= start && to <= start + whole.length)) return [index];
    const own = tokens.slice(from, to).filter(({ little, sign }) => !little && !sign);
    const echoes =
      own.length >= ECHO && asked.includes(` ${own.map(({ stem }) => stem).join(' ')} `);
    return echoes ? [index] : [];
  });
}
