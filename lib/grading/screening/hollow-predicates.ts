/**
 * One term a sentence, of which is said what is true of any: "There is ReLU", "Retries are known", "Analogies help",
 * "Latency is a metric", "SMOTE, you know". A sentence of one's own deeds ("I read arXiv") is none.
 */
const subject = '(?!i |we |it |they |this |that |he |she |no |not )(?:[^\\s,;:.]+ ){1,4}';
const sort =
  '(?:metric|measure|technique|method|parameter|property|factor|feature|option|thing|concept|component|tool|approach|strategy|topic|term|word|name|aspect|part|way|possibility|idea|practice|item|keyword|element)s?';
const modest = '(?:also |well |very |quite |really |always |often |of course )*';

const hollow = new RegExp(
  `^(?:(?:and|also|then|so|well|ok|first|finally|next)[ ,]+)*(?:${[
    // That it is there.
    "there(?: is|'s| are) (?!no |nothing |one |two |three |a (?:trade|difference))(?:also )?(?:[^\\s,;:]+ ){0,3}[^\\s,;:]+",
    `${subject}(?:exists?|comes? to mind)`,
    `${subject}(?:is|are) ${modest}(?:known|there|possible|available|supported|needed|required|recommended|common|popular|used|options|things)`,
    `${subject}(?:can|could|may|should|must) be (?:configured|used|set|added|done|applied|considered|made|mentioned)`,
    // That it is good.
    `${subject}${modest}(?:helps?|works?)(?: (?:too|as well|a lot|well|here))?`,
    `${subject}(?:is|are) ${modest}(?:good|nice|great|useful|helpful|fine)`,
    // Of which sort it is.
    `${subject}(?:is|are) (?:an?|one|another|some) (?:\\w+ )?${sort}`,
    // That one may think of it, or knows it.
    "(?:think of|consider|remember|do not forget|don't forget|mention) (?:[^\\s,;:]+ ){0,3}[^\\s,;:]+",
    '(?:[^\\s,;:.]+ ){0,3}[^\\s,;:.]+, ?(?:you know|right|of course|obviously|yes|sure|as you know|as we know|as is known)',
  ].join('|')})$`,
  'u',
);
const sorted = /^.{2,50}? (?:is|are) ((?:an? )?[\p{L}-]+(?: [\p{L}-]+)?)$/u;
/** The same said of so many things tells none of them from the others. */
const LEAST_ALIKE = 3;

/** Which of some clauses, in small letters, name one thing and say of it what is true of any. */
export function hollowAmong(clauses: readonly string[]): boolean[] {
  const saidOf = clauses.map((words) => sorted.exec(words)?.[1]);
  return clauses.map(
    (words, at) =>
      hollow.test(words) ||
      (saidOf[at] !== undefined &&
        saidOf.filter((said) => said === saidOf[at]).length >= LEAST_ALIKE),
  );
}
