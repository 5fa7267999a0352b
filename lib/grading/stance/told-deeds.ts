import { did, type Past } from './told-past';

const people =
  '(?:trainee|intern|colleague|co-?worker|vendor|lawyer|friend|predecessor|junior|student|classmate|boss|manager|contractor|freelancer|consultant|supplier|agency|competitor|customer|doctor|journalist|candidate|cousin|brother|sister|neighbou?r|newcomer|beginner|guy|former lead|flatmate|startup)s?';
const things = '(?:first|initial|old|earliest) (?:version|prototype|attempt|release|draft|design)';
const other = `(?:(?:somebody|someone|one) (?:on|at|in|from|else)|somebody|someone|(?:a|an|my|our|the|one|another)(?: [\\w-]+)? ${people}|(?:the|our|my) ${things})`;
/** What somebody else, or a version of before, did. */
const deed = new RegExp(
  `^(?:(?:and|but|so|once|also|well) )*(?:(?:in|at|on|for) (?:my|our|the|a|an|one) (?:[\\w-]+ ){1,3}?)?${other}\\b(?: (?:i|we) (?:know|knew|met|worked with))?(?: (?!(?:i|we|is|are|has|should|would|could|can|now)\\b)[\\w'’-]+){0,4}? ${did}\\b`,
  'u',
);
const goesOn = new RegExp(
  `^(?:(?:and|but|then) )*(?:he|she|they|it) (?:also |even |just )*${did}\\b`,
  'u',
);
/** It is blamed … */
const blamed =
  /\b(?:missed|leak(?:s|ed)|fantasy|invented|made up|found none|none (?:\w+ )?(?:dropped|worked)|nobody|wrong|mistake|worse|broke|lost|failed|crashed|outage|too (?:good|nice|optimistic|high)|half empty|froze|trusted|worthless|useless|nonsense|fooled|embarrass\w*|complained|fined|sued|fired|fell over)\b/u;
/** … or put right. */
const putRight =
  /(?:\byou should|^(?:(?:and|but|so) )*(?:now\b|today\b|instead\b|(?:there|here) (?:you|we) (?:need|should|want|train)|in the second (?:one|version)|of course\b|the right way|i (?:moved|replaced|fixed|rewrote|switched|changed)|we (?:moved|replaced|fixed|rewrote|switched|changed)))/u;
/** The right way follows: what one does or how it is, and nothing more of that deed. */
const rightWay =
  /^(?:(?:always|only|just|rather) )?(?:you (?:should|must|have to|need)|one (?:should|must)|we (?:should|must)|never|don't|do not|(?:use|fit|keep|train|split|take|filter|look|retry|set|resample|fix|put|store|build|send|measure|embed|choose|pick|give|cut|run|add|make|let|start|test|validate|check|call|load|pass|compare|report|tune|hash|log|count|cache|limit)\b|(?!(?:i|we|he|she|they|it|this|that|which|and|so|then|who|my|our|his|her|their|smote)\b)(?=.*\b(?:is|are|does|can|must|should|has to|have to|needs?|puts?|goes|gets|takes|retrieves|stays?|only)\b)(?!.*\b(?:was|were|did|had|rose|fell|got|went)\b))/u;
/** It was right, the speaker says, or is what one should do as well. */
const approved =
  /\b(?:the same|likewise|that too|also should|rightly|was right|were right|good idea|recommend|works? (?:very |really )?(?:well|great|fine)|worked|clever|smart|like (?:him|her|them)|copied|follow(?:ed)? (?:him|her|them)|nothing (?:was |got )?(?:lost|missed|leaked|broke|failed)|nobody (?:has )?(?:complain|miss|notic)\w*|never|no longer (?:fail|miss|los)\w*)\b/u;

/** A deed of somebody else that is blamed or put right in its sentence or the next; `isOn`: he was told of before. */
export function deedIn(words: string, next: string, isOn: boolean): Past | undefined {
  if (!deed.test(words) && !(isOn && goesOn.test(words))) return undefined;
  if (approved.test(`${words}. ${next}`)) return undefined;
  const isPutRight =
    blamed.test(words) || blamed.test(next) || putRight.test(next) || rightWay.test(next);
  return isPutRight ? { at: 0, isFalse: false } : undefined;
}
