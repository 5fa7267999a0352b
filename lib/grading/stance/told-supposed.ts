import { pastVerb } from './told-past';

/** "If you retried at once, a thousand clients would …": where what is supposed stands in its sentence. */
export interface Supposed {
  readonly from: number;
  /** The part after the last one. */
  readonly to: number;
  /** It isn't done: it makes no point. "If we didn't divide" tells that one does. */
  readonly isFalse: boolean;
}

const leadIn = '(?:(?:and|but|so|because|since|then|also|even|e\\.g\\.|for example|say|now) )*';
const opening = new RegExp(`^${leadIn}if\\b`, 'u');
/** Of what is not so: in the past, or with a modal of its own. */
const unreal = new RegExp(
  `\\bif (?:[\\w'’-]+ ){0,6}?(?:${pastVerb}|could|would|did(?:n't)?|put|set|let|split|cut|read|left|fed|held|forgot|lost|became|found|came|gave|trusted|[\\w]+['’]d)\\b`,
  'u',
);
const real =
  /\b(?:is|are|isn't|aren't|it's|that's|there's|you're|they're|has|hasn't|does|doesn't|do|don't|can|can't|cannot|will|won't)\b/u;
const negated = /\b(?:not|no|never|without|none|nothing|neither)\b|n't\b/u;
const modal = /\b(?:would|could|might|wouldn't|couldn't)\b|\w['’]d\b(?! better)/u;
/** What one would choose then: the condition of a choice. */
const chosen =
  /\b(?:(?:i|we|you|one|they) (?:would|could|might)|(?:i|we|you|they)['’]d) (?:(?:rather|probably|also|still|just|first|always|definitely|then|simply) )*(?:use|take|choose|go|prefer|reach|want|need|start|try|add|put|set|switch|move|recommend|say|look|consider|build|run|keep|make|check|ask|have to)\b(?! (?:back|wrong|up with))/u;
/** What would come of it is praised. */
const goodEnd =
  /^(?!.*(?:\b(?:not|no|never|nobody|nothing|only|too|look)\b|n't\b)).*\b(?:would|could|might|\w+['’]d) (?:(?:also|even|all|just|always) )*(?:(?:be|work|run|perform|get|become|do|make \w+|stay|scale|learn)\b(?: \w+){0,2}? (?:better|best|safer?|secure|fine|good|great|well|faster|fast|cheaper|easier|simpler|enough|reliable|correct|right|stable|fair|perfect(?:ly)?|optimal)\b|improve|help|solve|fix|save|scale\b|work$)/u;
/** A bad end: it tells that a condition in the same clause is no advice. */
const badEnd =
  /\b(?:couldn't|wouldn't|could not|would not|no longer|never|nothing|nobody|no one|anyone|anybody|everyone|everybody|leak\w*|wrong|useless|meaningless|worthless|break|lose|lost|worse|fail|crash|overload|flood|hammer|hit|explode|blow|burn|cheat|too (?:good|optimistic|high|late)|garbage|nonsense|noise|miss|copies|duplicates|half empty|surprise|look best|train on the (?:future|test)|test set|be gone|fall over|bring down|take down|block|wait|mix up|mixed|the bill|same second|guess|expose|steal|complain|trouble|fired|gone wrong|disaster|mess)\b/u;
/** "… would never fail": praise. */
const noHarm =
  /(?:\b(?:never|no longer|not|nobody|nothing|no one)|n't)\b (?:\w+ ){0,2}?(?:hallucinat|overfit|leak|fail|break|vanish|forget|stuck|wrong|los|crash|worse|explod|miss|need|matter|cost|harm|hurt)/u;
/** "I'd see if it helped" asks. */
const asks = /\b(?:see|check|ask|test|know|wonder|whether|tell|measure|only|as|what|look) if\b/u;

const inverted = new RegExp(
  `^(${leadIn})(?:had (i|we|you|they|he|she|one|somebody|someone|(?:the|a|my|our) \\w+)\\b|(?:suppose|imagine|assume|let's (?:say|assume|imagine)|picture|what if)(?: that)? )`,
  'u',
);

/** "Had we retried", "suppose we retried": the same as with an if. */
export const withIf = (words: string): string =>
  words.replace(inverted, (_, lead: string, who: string | undefined) =>
    who === undefined ? `${lead}if ` : `${lead}if ${who} had`,
  );

/** What a sentence only supposes, with what would come of it: its condition is no claim. */
export function supposedIn(parts: readonly string[]): Supposed | undefined {
  const from = parts.findIndex((part) => opening.test(part));
  const main = from < 0 ? -1 : parts.findIndex((part, at) => at > from && modal.test(part));
  if (main > 0) {
    const condition = parts.slice(from, main).join(', ');
    const end = parts.slice(main).join(', ');
    if (!isUnreal(condition) || chosen.test(end)) return undefined;
    if (goodEnd.test(end) || noHarm.test(end)) return undefined;
    return { from, to: main, isFalse: !negated.test(condition) };
  }
  const at = parts.findIndex((part) => /\bif\b/u.test(part) && modal.test(part));
  return at >= 0 && isBadEnd(parts[at]!) ? { from: at, to: at + 1, isFalse: false } : undefined;
}

/** "Imagine we retried …. Nothing would work.": what would come of it is told in the next sentence. */
export function imaginedIn(
  parts: readonly string[],
  first: string,
  next: string,
): Supposed | undefined {
  const isImagined = parts[0] !== first && isUnreal(parts.join(', ')) && modal.test(next);
  if (!isImagined || chosen.test(next) || goodEnd.test(next) || noHarm.test(next)) return undefined;
  return { from: 0, to: parts.length, isFalse: false };
}

/** Condition and end in one clause, in either order. */
function isBadEnd(words: string): boolean {
  const at = words.search(/\bif\b/u);
  const own = words.slice(at);
  const isFirst = opening.test(words);
  if (!isFirst && (asks.test(words) || !modal.test(words.slice(0, at)))) return false;
  const cut = /, (?!and\b|or\b)/u.exec(own)?.index;
  const condition = isFirst ? own.slice(0, cut ?? lastModalIn(own)) : own;
  const end = !isFirst ? words.slice(0, at) : cut === undefined ? own : own.slice(cut);
  if (!isUnreal(condition) || !modal.test(end) || chosen.test(end)) return false;
  return badEnd.test(end) && !goodEnd.test(end) && !noHarm.test(end);
}

const lastModalIn = (words: string) =>
  words.search(new RegExp(`(?:${modal.source})(?!.*${modal.source})`, 'u'));

const isUnreal = (condition: string) => unreal.test(condition) && !real.test(condition);

const forbids =
  /\b(?:nobody|no one|never|don't|do not|(?:should|must|may|can|would|ought)(?:n't| not| never)|cannot|avoid)\b/u;
const otherwise = /^(?:(?:and|because) )?(?:or else|otherwise|or you)\b/u;

/** "Nobody should …, otherwise you can't …": from which part on it is told what would come of what is forbidden. */
export function badEndIn(parts: readonly string[], before: string): number | undefined {
  const at = parts.findIndex((part) => otherwise.test(part));
  const isForbidden = forbids.test(at === 0 ? before : parts.slice(0, at).join(' '));
  return at >= 0 && isForbidden ? at : undefined;
}
