/** "I haven't done one myself yet": an honest no, and nothing that was done. */
const neverDone: readonly RegExp[] = [
  /\b(?:i|we) (?:have|ve) (?:not|never) (?:\w+ly |yet |really |ever |even )*(?:done|built|led|run|worked|made|been|managed|owned|trained|shipped|gone|experienced|used|taken)\b(?!.*\b(?:since|without|again|as (?:much|hard|happy|proud))\b)(?:.*\b(?:yet|so far|myself|before|until now|till now|up to now|to date|in (?:real life|practice|production)|like (?:that|this)|such (?:a|an)|from (?:start|beginning|scratch) to (?:end|finish)|end to end)\b|(?: \S+){0,5}$)/u,
  /\b(?:i|we) (?:do not (?:\w+ly )?have|have (?:not|never) (?:had|got|have)|have no|ve no|have got no|ve got no) (?:a |an |any |one |my |such a |yet )*(?:\w+ ){0,3}?(?:story|stories|example|examples|project|projects|case|situation)\b/u,
];
/** "It's a made-up one". */
const madeUp =
  /\b(?:it|this|that|mine|the (?:example|story|project|case)) (?:s|is) (?:\w+ )?(?:all |only |just |purely )*(?:(?:an? )?(?:made-up|invented|hypothetical|imaginary|fictional|imagined|theoretical|fictitious)\b|made up\b)|\b(?:i|we) (?:was|am|m) (?:just |only |really )*(?:imagining|making (?:it|this|that) up|thinking of (?:an?|some) .*\b(?:in general|for example|as an example|say))\b|\bi (?:just |only )?made (?:it|this|that) up\b/u;
/** "I mostly did the dashboards": something smaller that one did. */
const smaller =
  /\b(?:i|we) (?:have |ve |had )?(?:mostly|mainly|only|just|so far|usually|always|rather) (?:\w+ )?(?:did|done|made|built|worked|wrote|written|helped|used|prepared|cleaned|looked|tested|ran|had|have|do|make|work)\b(?! (?:thinking|imagining|making))|\bonly (?:the|a|an|some|my) (?:\w+ ){1,4}?(?:at (?:university|school|college|work)|for (?:my|a|an|our) \w+)\b/u;

/** Whether these words say honestly that it was not done, or is made up. */
export const isNotDone = (flat: string): boolean =>
  neverDone.some((kind) => kind.test(flat)) || madeUp.test(flat);
/** Whether they name something smaller that was done instead. */
export const namesSmaller = (flat: string): boolean => isNotDone(flat) && smaller.test(flat);
