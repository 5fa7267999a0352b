import { contentStems } from '@/lib/grading/likeness/wording-match';
import { overlaps } from '@/lib/grading/place';
import { wordsOfEach } from '@/lib/grading/stance/conceded';
import { holdsToIt, isHolding } from '@/lib/grading/stance/holding-on';
import type { MisconceptionReport } from '@/lib/report/question/misconception-report';
import type { PointReport } from '@/lib/report/question/point-report';
import type { TurnReport } from '@/lib/report/question/question-report';
import type { Sentence } from './answer-sentences';
import { isSaidOtherwise } from './says-otherwise';

/** A sentence with this share of its words from a mistake is about nothing else. */
const ABOUT = 0.5;
const FEWEST = 2;
/** What leads up to a reply. */
const leads = /\b(?:h+m+|u+m+|u+h+|er+|well|wait|okay|ok|sorry|actually|yes|no)\b/giu;

/**
 * A sentence that proves nothing and is about a mistake that stands says the mistake once more, or what its correction
 * says: beside the correction it would be false or heard twice.
 */
export function isOnTheMistake(
  sentence: Pick<Sentence, 'turn' | 'after' | 'text'>,
  turns: readonly Pick<TurnReport, 'id' | 'asked'>[],
  wrong: readonly MisconceptionReport[],
): boolean {
  const place = (turn: string) => turns.findIndex(({ id }) => id === turn);
  const at = place(sentence.turn);
  const asked = sentence.after === 'question' ? '' : (turns[at]?.asked ?? '');
  // What the interviewer asked with, a reply says again whatever it is about.
  const lent = new Set(contentStems(asked));
  const own = [...new Set(contentStems(sentence.text.replace(leads, '')))].filter(
    (stem) => !lent.has(stem),
  );
  return wrong.some(({ claim, correction, evidence }) => {
    const said = evidence.map(({ quote }) => quote);
    const about = new Set([claim, correction, ...said].flatMap((text) => contentStems(text)));
    if (isSaidOtherwise(correction, sentence.text)) return true;
    const shared = own.filter((stem) => about.has(stem)).length;
    const isLater = evidence.some(({ turn }) => place(turn) < at);
    return shared >= (isLater ? 1 : FEWEST) && shared >= ABOUT * own.length;
  });
}

/** What somebody saw may well be so, whatever they take it to show. */
const observation =
  /\b(?:i|we)(?:['’]ve| have| had)? (?:(?:\w+ly|never|always|once|only|also|hardly ever|often) )*(?:saw|seen|noticed|observed|found)\b(?!.*\b(?:so|therefore|which is why|that(?:['’]s| is) why|because|proof|proves?)\b)/iu;

const denying =
  /\b(?:not|never|nobody|nothing|none|cannot|hardly|instead|rather|first)\b|n[’']t\b/iu;

const quoted = /“(?<words>[^”]+)”/gu;
/** What the interviewer quotes of the answer. */
export const citedIn = (asked: string) =>
  [...asked.matchAll(quoted)].map(({ groups }) =>
    (groups?.['words'] ?? '').replaceAll('…', '').trim(),
  );

/** Whether a challenge is about one of these quotes: it quotes it, or nothing. */
export function citesIn(asked: string, quotes: readonly string[]): boolean {
  const cited = citedIn(asked);
  return (
    cited.length === 0 ||
    quotes.some((quote) => cited.some((words) => quote.includes(words) || words.includes(quote)))
  );
}

/** "I think it's the probability that it's better, yes." */
const affirming =
  /^(?:well,? )?i (?:still )?(?:think|believe|guess|suppose)\b.*,\s*(?:yes|yeah|yep)[.!]*$/iu;
/** "I think it's okay without people." */
const finding =
  /^(?:well,? )?i (?:still )?(?:think|believe|guess|find) (?:it|that|this)(?:['’]s| is) (?:okay|ok|fine|enough|good enough|all right)\b(?! (?:to|if|when|not)\b)/iu;
const holdsStill = (text: string) =>
  holdsToIt(text) || affirming.test(text.trim()) || finding.test(text.trim());

const quotesOf = ({ evidence }: MisconceptionReport) =>
  evidence.map(({ quote }) => quote).join(' ');

/** The mistake that words hold on to by a word of it, whatever they were asked: "Yes, I'm quite sure about the threads." */
function claimHeldOn(
  { text }: Pick<Sentence, 'text'>,
  wrong: readonly MisconceptionReport[],
): MisconceptionReport | undefined {
  if (!holdsStill(text)) return undefined;
  const own = new Set(contentStems(text));
  const sharedWith = (words: string) =>
    new Set(contentStems(words).filter((stem) => own.has(stem))).size;
  return wrong.find(
    (found) =>
      found.label === 'stated' &&
      (holdsToIt(text) || sharedWith(found.correction) <= sharedWith(quotesOf(found))) &&
      found.evidence.some(({ quote }) => contentStems(quote).some((stem) => own.has(stem))),
  );
}

/**
 * The claim that a reply to a challenge defends, and with which the sentence goes: what proves a point goes too where the
 * reply holds to the claim or says it once more. None where the claim was put right, where one tells what one saw, or where the words are struck out themselves.
 */
export function claimDefended(
  sentence: Sentence,
  {
    turns,
    points,
  }: {
    turns: readonly Pick<TurnReport, 'id' | 'asked' | 'text'>[];
    points: readonly Pick<PointReport, 'label' | 'evidence'>[];
  },
  wrong: readonly MisconceptionReport[],
): MisconceptionReport | undefined {
  if (sentence.after === 'question') return undefined;
  if (sentence.after !== 'challenge') return claimHeldOn(sentence, wrong);
  const turn = turns.find(({ id }) => id === sentence.turn);
  const challenged = wrong.find(
    ({ label, evidence }) =>
      label === 'stated' &&
      citesIn(
        turn?.asked ?? '',
        evidence.map(({ quote }) => quote),
      ),
  );
  const isIn = ({ evidence }: Pick<PointReport, 'evidence'>) =>
    evidence.some((quote) => overlaps(quote, sentence));
  if (!challenged || wrong.some(isIn)) return undefined;
  if (observation.test(sentence.text) && !isHolding(sentence.text)) return undefined;
  const isProof = points.some((point) => point.label !== 'missed' && isIn(point));
  const isHolder = holdsToIt(turn?.text ?? '');
  const isHeld =
    isHolder || holdsStill(sentence.text) || isOnTheMistake(sentence, turns, [challenged]);
  // Who denies something, or says what comes instead, and holds to nothing may well be right: nothing of it is called false.
  if (!isHolder && denying.test(turn?.text ?? '') && (!isHeld || tellsTruth(sentence, challenged)))
    return undefined;
  return !isProof || isHeld ? challenged : undefined;
}

/** Whether a sentence has more words of what is true than of the claim. */
function tellsTruth(
  { text }: Pick<Sentence, 'text'>,
  { claim, evidence, correction }: MisconceptionReport,
): boolean {
  const claims = [claim, ...evidence.map(({ quote }) => quote)];
  const { ofTruth, ofClaim } = wordsOfEach({ text }, claims, correction);
  return ofTruth > ofClaim;
}
