import { isFinite } from '@/lib/grading/text/finite-verbs';
import { bySentence, type Statements } from '@/lib/grading/text/statements';
import { badNews, blamedAfter, blames, judgement } from './deplored-cues';

/** A range of tokens. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The practices that an answer names and judges badly: "Retrying at once makes an outage worse", "The bug was
 * deleting the old index first". A false claim that stands in the words of such a practice alone is told of and not
 * held; one that the judgement is part of ("More data makes high variance worse") is its speaker's own.
 */
export function deploredIn({ text, tokens, clauses }: Statements): Span[] {
  const sentences = bySentence(clauses).map((own) => ({
    starts: own.map(({ from }) => from),
    from: own[0]!.from,
    to: own.at(-1)!.to,
  }));
  const wordsOf = ({ from, to }: Span) =>
    text
      .slice(tokens[from]!.start, tokens[to - 1]!.end)
      .toLowerCase()
      .replaceAll(/\s/gu, ' ')
      .replaceAll('’', "'");
  return sentences.flatMap((sentence, place) => {
    const words = wordsOf(sentence);
    const next = sentences[place + 1];
    const after = next ? wordsOf(next) : '';
    const start = tokens[sentence.from]!.start;
    const starts = sentence.starts.map((from) => tokens[from]!.start - start);
    const spanOf = ([first, last]: Place): Span => ({
      from: tokens.findIndex(({ end }) => end > start + first),
      to: tokens.findLastIndex((token) => token.start < start + last) + 1,
    });
    return [
      ...subjectsJudged(words, starts).map(spanOf).filter(isSubject),
      ...objectsBlamed(words, after).map(spanOf),
    ];
  });

  /** No verb of its own stands in it: "Scaling the model first fools you", not "L2 sets weights to zero, which fools you". */
  function isSubject({ from, to }: Span): boolean {
    let own = 0;
    for (let at = from; at < to; at++) {
      if (subordinate.has(tokens[at]!.normal)) own--;
      else if (isFinite(tokens, at) || further.has(tokens[at]!.normal)) own++;
      if (own > 0) return false;
    }
    return true;
  }
}

const subordinate = new Set(
  'that which who when if as before after while until because where than what how since'.split(' '),
);

/** Verbs in the third person that are told as such nowhere else. */
const further = new Set(
  'sets saves fixes solves cures speeds boosts kills removes scales gives'.split(' '),
);

type Place = readonly [from: number, to: number];

/** What is called good after all: "is called a mistake, but it works". */
const yetGood =
  /\b(?:but|though|yet|and) (?:it|that|this|in practice|for us)\b.{0,20}\b(?:works?|worked|is (?:fine|ok|okay|right|no problem)|was (?:fine|right)|helps|good)\b/u;
/** "Never fools you", "no mistake". */
const denied = /(?:\b(?:not|never|no|hardly|rarely|nobody|avoids?|prevents?)|n't)(?: \w+){0,2} $/u;

/** "…, which fools you" judges what is said, not what is named. */
const pointsBack = /(?:^|[ ,])(?:which|that|this|it|they|whatever|what|something|anything) $/u;
const leadIn =
  '(?:(?:and|but|so|because|since|also|then|first|second|in my experience|for me|here|e\\.g\\.|for example)[ ,]+)*';
const doing =
  '(?:(?:just|simply|only|blindly|always) )*(?:\\w+-)?(?!thing|king|ring|bring|string|nothing|something|training|during)\\w{2,}ing\\b(?!,)';
const practice = new RegExp(`^${leadIn}${doing}`, 'u');

/** From the start of a clause up to its bad judgement. */
function subjectsJudged(words: string, starts: readonly number[]): Place[] {
  if (yetGood.test(words)) return [];
  return [...words.matchAll(judgement)].flatMap((found): Place[] => {
    const start = starts.findLast((from) => from < found.index);
    const before = words.slice(start, found.index);
    if (start === undefined || denied.test(before) || pointsBack.test(before)) return [];
    const first = starts.findLast((from) => from < found.index && practice.test(words.slice(from)));
    return first === undefined ? [] : [[first, found.index]];
  });
}

/** "… and paying for it": what came of it. */
const endOf = (words: string) => / (?:and|until|till|only to) .*$/u.exec(words)?.[0] ?? '';

const gerund = new RegExp(`^(?:(?:people|teams|them|us|everyone) )?${doing}`, 'u');
/** Where what is blamed ends. */
const end =
  /[;:—–(]| - |\.{3}|,(?! (?:also|or|even|including|with|without|like|such)\b)| (?:and|so|since|which) (?:it|that|we|i|they|this|you|then|explained|told|broke|failed|(?:the )?\w+ (?:was|were|is|are))\b| (?:because|but)\b/u;

/** What stands behind words that blame: "we paid dearly for …". */
function objectsBlamed(words: string, after: string): Place[] {
  return [...words.matchAll(blames), ...words.matchAll(blamedAfter)].flatMap((found): Place[] => {
    const from = found.index + found[0].length;
    const rest = words.slice(from);
    if (!gerund.test(rest) || denied.test(words.slice(0, found.index))) return [];
    const to = from + (end.exec(rest)?.index ?? rest.length);
    const isBlamed = found.groups?.['tried'] === undefined;
    return isBlamed ||
      [words.slice(0, from), words.slice(to), endOf(rest), after].some((each) => badNews.test(each))
      ? [[from, to]]
      : [];
  });
}
