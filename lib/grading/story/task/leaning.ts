import { count, span } from '@/lib/grading/story/unit/counts';
import type { Unit } from '@/lib/grading/story/unit/unit';

/**
 * Small signs that something was still to be done: what is not yet so, by when, within what, who said so, to whom.
 * None of them alone makes a task. Where a story has been set and nobody has done anything yet, several together do.
 */
const when = `(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|winter|spring|autumn|noon|midnight|dawn|morning|night|evening|lunch|weekend|the (?:next|end|first|fair|season|holidays?|opening|launch|deadline|day|week)`;
const signs: readonly (readonly [number, RegExp])[] = [
  // "I should build a classifier", in the English of other languages.
  [
    1,
    /^(?:and |so |then )*(?:i|we) (?:should|must|shall) (?!have\b|ve\b|admit\b|say\b|add\b|mention\b)\w+/u,
  ],
  // Not yet so: would, must, should, needs.
  [
    1,
    /\b(?:would|d(?! (?:been|had|\w+ed)\b)|should|must|shall|(?:had|have|has|needed|need|needs|was|were|is|are) to (?!be (?:honest|fair|precise|sure))\w+|needed|needs|need|owed|supposed|meant|due)\b/u,
  ],
  // Or this: what would come of it otherwise.
  [
    1,
    /\b(?:(?<!asked )if|unless|or (?:we|i|they|he|she|it|the \w+) (?:would|d|lose|lost|go|were)|or else|otherwise|before it was|whether)\b/u,
  ],
  // By when, how long.
  [
    1,
    new RegExp(
      `\\b(?:by|before|until|till|til) (?:the )?(?:next |end of )?(?:\\d|${when}|then|(?:he|she|it|they|we|i)\\b)|\\b(?:in|within|for) (?:${count}|a) (?:${span}|hours?|minutes?)\\b|\\b(?:date|time|clock|weekend|ran out|runs out|running out)\\b`,
      'u',
    ),
  ],
  // Within what.
  [
    1,
    /\b(?:at most|at least|no(?:t)? (?:more|less|fewer|longer|later|\w+ (?:more|fewer|less))|(?:more|less|fewer|longer) than|under|below|above|without \w+ing|budget of|only(?! the\b)|one figure|single|enough|exactly)\b/u,
  ],
  // A goal, or who sets it.
  [
    1,
    /\b(?:condition|wish|orders?|rules?|plan|words|promise|burden|call|point|(?<!(?:in|at|from) (?:\w+ ){1,2})purpose|aim|goal|target|job|task|brief|duty|notice|demand|request|question|challenge|way to|chance to|straw|turn|stake|tender|contract|expectations?|judged|measured|hopes?)\b/u,
  ],
  [
    1,
    /\b(?:condition|wish|rule|plan|words|point|purpose|hope|request|challenge|trick|art|bet)(?: \w+){0,5} (?:was|were|is)\b/u,
  ],
  [
    1,
    /\b(?:said|says|told|asked|asks|wanted|expected|hired|agreed|decided|promised|insisted|demanded|begged|warned|signed|handed|hoped|wished|ordered|required|trusted|entrusted|chose|picked|elected|threatened)\b/u,
  ],
  [0.5, /\b(?:gave|given|gives)\b/u],
  // Whose it is.
  [
    0.5,
    /\b(?:me|us|mine|ours|myself)\b|\b(?:i|we) (?:d|do|does|take|takes|drew|was|were|had|needed|alone|of all)\b|\bguess who\b/u,
  ],
  // An order as it was given; an aim as an infinitive.
  [
    1.5,
    /^(?:so |and |just |basically |please |well |okay |simply |then )*(?:get|make|fix|find|solve|bring|cut|keep|stop|sort|give|build|write|show|send|deliver|turn|save|help|figure|prove|sell|win|hold|finish|ship|reduce|raise|lower|do not|don t|never|no more)\b/u,
  ],
  [
    0.5,
    /\bto (?:get|make|fix|find|solve|bring|cut|keep|stop|sort|build|write|show|deliver|turn|save|figure|prove|sell|win|hold|finish|reduce|count|teach|know|see|beat|do)\b/u,
  ],
];
const ENOUGH = 2;
/** What always happens, what nobody asked for, and what helped. */
const none =
  /\b(?:always|usually|normally|generally|all the time|every time)\b|\b(?:gave|lent|showed|offered) (?:me|us) (?:a|an|the|some) (?:\w+ )?(?:way|chance|tools?|means|access|permission|idea|hand)\b|\b(?:no one|nobody|never|not) (?:\w+ ){0,2}(?:told|asked|said|wanted|explained|expected)\b/u;

export const leansToTask = ({ flat }: Unit): boolean =>
  !none.test(flat) &&
  signs.reduce((sum, [weight, sign]) => sum + (sign.test(flat) ? weight : 0), 0) >= ENOUGH;
