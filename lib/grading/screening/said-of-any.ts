import { isFinite } from '@/lib/grading/text/finite-verbs';
import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { isPlainWord } from '@/lib/grading/text/predication';
import type { Clause } from '@/lib/grading/text/statements';
import type { Token } from '@/lib/grading/text/tokens';

/** That a thing counts, comes up, is to be thought about. */
const weighing =
  'play|plays|playing|consider(?:ed|ing|ation|ations)?|weigh(?:ed|ing)?|deserves?|important|importance|relevant|crucial|essential|vital|aware|account|mind|' +
  'picture|matters?|topics?|subjects?|opinions?|reflect|worth(?:y|while)?|underestimated?|overlooked|neglected|conversation|seriously|serious|holistic|advisable|' +
  'touch(?:es|ed)?|interplay|suspects|eye|heart|story|stories|talk(?:ed)?|discuss(?:ed|ion)?|address(?:ed)?|interesting|fascinating|exciting|tempting|famous|hot';
/** That a thing, its makers or its friends are good. */
const praising =
  'excellent|superb|incredible|gorgeous|flawless|brilliant|elegant|award|thrilled|prai[sz]e[ds]?|perfect(?:ly)?|ador(?:e|es|ed)|amazing(?:ly)?|fantastic|wonderful|' +
  'outstanding|trust|admir(?:e|es|ed)|beautiful|impress(?:ed|ive)|delighted|proud|genius|unmatched|unbeatable|legendary|remarkable|stunning|marvell?ous|terrific|magnificent|phenomenal|best';
/** What goes with either, and tells no more. */
const plain =
  'part|parts|role|roles|come|comes|came|coming|careful|carefully|care|understand(?:ing)?|understood|professional(?:ism|ly)?|belongs?|look|looks|view|views|today|nowadays|modern|project|projects|team|teams|' +
  'engineers?|practice|daily|work|works|field|area|world|industry|case|cases|concepts?|notions?|aspects?|ideas?|terms?|things?|stuff|relations?|relationships?|relate|related|proper|properly|mature|structured|' +
  'responsible|balanced|usual|avoid|needs?|takes?|taken|taking|gets?|getting|makes?|made|making|big|huge|great|depends?|heavily|turns?|lot|mention(?:ed)?|manner|way|ways|everyone|everybody|' +
  'people|nobody|knows?|known|experienced?|always|often|keeps?|keeping|values?|attach|close|staying|current|side|sides|coin|same|find|finds|own|really|truly|highly|deeply|deep|many|several|various|different|some|' +
  'again|say|approach(?:ed|es)?|differences?|involves?|other|others|another|each|both|none|first|last|next|right|good|goes|go|wants?|beyond|course|clear|clearly|fully|full|complete(?:ly)?|correct(?:ly)?|experts?|senior|years?|colleagues?|rated?|explanation|panel|' +
  'customers?|users|led|leads?|built|build|designed|design|company|agree|sure|services?|framework|answers?|questions?|interview(?:er)?|marks|points?|thinks?|thought|hand|time|success|successful|name|called|' +
  'call|father|few|simply|very|extremely|all|covers?|covered|remembered|learn|learned|necessary|key|possible|use|picture|any|turn|along|number|level|kind|kinds|sort|sorts|place|places|pass|passes|something|everything|out|every|models?|class|winning|lov(?:e|es|ed)|likes?|up|costs?|fine|saw|said|honestly|surely|top|start|end|day|life|person|person|well|much';
const talk = new RegExp(`^(?:${weighing}|${praising}|${plain})$`, 'u');
/** A word of weight or praise, or one that goes with either. */
export const isTalk = (word: string): boolean => talk.test(word);
const said = new RegExp(`^(?:${weighing}|${praising})$`, 'u');
/** That it counts, or is good. */
export const isWeighing = (word: string): boolean => said.test(word);

/** With these something is said of a thing after all: why, when, to what end, how much, or what it is not. */
const connecting =
  /^(?:because|since|when|whenever|if|unless|until|so|therefore|hence|than|instead|rather|whereas|while|but|however|for|per|by|via|through|into|between|without|not|no|never|only|more|less|most|least|fewer|before|after|means?|like|too|what|how|why|which|whether|where)$/u;
/** "Of course", "when it comes to", "the interplay between": no connection. */
const idle =
  /\bwhen it comes to\b|\b(?:the )?(?:interplay|relations?|relationships?) between\b|\bnot (?:be )?(?:underestimated|forgotten|overlooked|neglected)\b|\bwithout (?:a )?doubts?\b|\bno (?:doubt|question)\b|\bnone of (?:them|these|those)\b|\bfor (?:sure|me|everyone|everybody|granted)\b|\bby (?:everyone|everybody|all|far|many)\b|\b(?:how|what) (?:they|these|those) relate\b|\b(?:one of )?the (?:most|best)\b|\bmore and more\b|\bso (?:it is|it's|(?:one|we|you) (?:should|must|has to|have to))|\b(?:comes?|came) into play\b|\b(?:take|takes|taken|taking)(?: them| it| these| those| all| everything)* into account\b|\bway between (?:it|them|these|those|both|the two)\b|\bas far as\b|\bwhat an?\b|\bhow (?:you|your company|they) thinks?\b/gu;

/** So much of a turn, in so many words of content, said so is no answer; so much of that in words of weight or praise. */
const SHARE = 0.6;
const LEAST_WORDS = 8;
const WEIGHTY = 1 / 3;

/**
 * Sentences of which nothing but the names of things is left when one takes away that these count, belong together, are
 * to be thought about or are wonderful, where they make up most of a turn.
 */
export function saidOfAny({ sentences, statements: { text } }: Passage): Clause[] {
  const empty = sentences.filter((sentence) => isSaidOfAny(sentence, text));
  const weighty = empty.filter((sentence) => isWeighty(sentence, text));
  return wordsIn(empty) >= Math.max(LEAST_WORDS, SHARE * wordsIn(sentences)) &&
    wordsIn(weighty) >= WEIGHTY * wordsIn(empty) &&
    weighty.length > 0
    ? empty.flatMap(({ clauses }) => clauses)
    : [];
}

function isSaidOfAny({ tokens }: Sentence, text: string): boolean {
  const start = tokens[0]!.start;
  const words = text.slice(start, tokens.at(-1)!.end).toLowerCase();
  if (figures.test(words.replace(/\b\d+ years\b/gu, ''))) return false;
  const spans = [...words.matchAll(idle)].map(({ index, 0: found }) => ({
    from: start + index,
    to: start + index + found.length,
  }));
  const left = tokens.filter(
    (token) => !spans.some(({ from, to }) => token.start >= from && token.start < to),
  );
  return left.every(
    (token, at) =>
      !token.sign &&
      !connecting.test(token.normal) &&
      (talk.test(token.normal) || !isContent(token) || isNameLike(left, at)),
  );
}

/** A formula, a definition, a figure; where or for whom it counts; that it is the best of all, which may be false. */
const figures =
  /[:=()[\]`]|(?<![\p{L}\d])\d|\b(?:important|crucial|essential|vital|relevant|matters?) (?:in|for|with|where|at|on)\b|\balways the (?:best|worst|right|wrong)\b/u;

/** "Important words" are words of a kind: that they count is said of no thing. */
function isWeighty({ tokens }: Sentence, text: string): boolean {
  const words = text.slice(tokens[0]!.start, tokens.at(-1)!.end).toLowerCase();
  return (
    weighty.test(words) ||
    tokens.some(({ normal }, at) => {
      const next = tokens[at + 1];
      const isOfAKind = kinds.test(normal) && next && isContent(next) && !talk.test(next.normal);
      return said.test(normal) && !isOfAKind;
    })
  );
}
const weighty =
  /\bcomes? up\b|\b(?:lot|much) to (?:say|think|talk)\b|\b(?:big|huge) difference\b|\b(?:should|must) (?:be )?approach|\bcare and\b/u;
const kinds = /^(?:important|relevant|crucial|essential|vital|interesting|hot|famous)$/u;

const isContent = ({ little, sign }: Token) => !little && !sign;

function isNameLike(tokens: readonly Token[], at: number): boolean {
  return !isPlainWord(tokens[at]!.normal) && !isFinite(tokens, at);
}

function wordsIn(some: readonly Sentence[]): number {
  return some.reduce((sum, { tokens }) => sum + tokens.filter(isContent).length, 0);
}
