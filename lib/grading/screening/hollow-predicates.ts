/**
 * One term a sentence, of which is said what is true of any: "There is ReLU", "Retries are known", "Analogies help",
 * "Latency is a metric", "SMOTE, you know". A sentence of one's own deeds ("I read arXiv") is none.
 */
const subject = '(?!i |we |it |they |this |that |he |she |no |not )(?:[^\\s,;:]+ ){1,6}';
const sort =
  '(?:metric|measure|technique|method|parameter|property|factor|feature|option|thing|concept|component|tool|approach|strategy|topic|term|word|name|aspect|part|way|possibility|idea|practice|item|keyword|element|conference|newsletter|website|site|platform|competition|course|library|communit(?:y|ie)|paper)s?';
const modest = '(?:also |well |very |quite |really |always |often |of course )*';

const hollow = new RegExp(
  `^(?:(?:and|also|then|so|well|ok|first|finally|next)[ ,]+)*(?:${[
    // That it is there.
    "there(?: is|'s| are) (?!no |nothing |one |two |three |a (?:trade|difference))(?:also )?(?:[^\\s,;:]+ ){0,3}[^\\s,;:]+",
    `${subject}(?:exists?|comes? to mind)`,
    `${subject}(?:is|are) ${modest}(?:known|there|possible|available|supported|needed|required|recommended|common|popular|used|options|things)`,
    `${subject}(?:can|could|may|should|must) be (?:configured|used|set|added|done|applied|considered|made|mentioned)`,
    // That it has what its name says.
    `${subject}(?:has|have|offers?) (?:many |some |lots of )?${sort}`,
    `${subject}(?:is|are) (?:read|used|followed|visited|liked|loved) by (?:many|most|all|lots of|a lot of)(?: people| teams| companies)?`,
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

/** "We use", "one should have heard of", "of course there is", "then": words that lead to a name and say nothing of it. */
const leading = new Set(
  (
    "i we you one people they he she it's i'd we'd i'll i've we've should would could can will must may might has have had having " +
    'to do does also always often of course then next first second third finally and so well now here is are was there be comes come ' +
    'use uses used using take takes took need needs want wants get gets got apply applies add adds know knows like likes look at see try try ' +
    'heard hear think about mention say speak talk consider include includes employ utilize utilise choose pick go with by another the a an some'
  ).split(' '),
);
const persons = new Set('i we you one people they he she it'.split(' '));
/** So many clauses with the same such words before a bare name are a list in disguise. */
const LEAST_LED = 4;
const NAME_WORDS = 4;
const NAMES_IN_ORDER = 0.8;
/** With these a name has something said of it. */
const saying =
  /(?<![a-z@])\d|[:(=]|\b(?:for|because|so|to|with|in|into|onto|on|at|when|if|that|which|as|from|by|until|per|after|before|not|no|than|like|while|where|every|each|only|instead|gets?|got)\b/u;

/** The words before the name of a clause that only leads to one. */
function leadOf(words: string): string | undefined {
  const all = words.replace(/,? (?:too|as well|here|also)$/u, '').split(/[\s,]+/u);
  const name = all.findIndex((word) => !leading.has(word));
  if (name < 1 || all.length - name > NAME_WORDS || saying.test(all.slice(name).join(' ')))
    return undefined;
  const lead = all.slice(0, name).filter((word) => !/^(?:an?|the|some|is|are)$/u.test(word));
  // "We validate …": only who does it.
  return lead.every((word) => persons.has(word)) ? undefined : lead.join(' ');
}

/** "First SMOTE, then class weights, then F1, then …": where no steps are asked for, names with a word of order between. */
export function areNamesInOrder(words: string): boolean {
  const items = words
    .split(/,? (?:and )?(?:then|next)\b ?/u)
    .map((item) => item.replace(/^first |,$/gu, ''));
  const names = items.filter((item) => item.split(' ').length <= NAME_WORDS && !saying.test(item));
  return items.length >= LEAST_LED && names.length >= NAMES_IN_ORDER * items.length;
}

const isOften = (said: readonly (string | undefined)[], at: number, least: number) =>
  said[at] !== undefined && said.filter((other) => other === said[at]).length >= least;

/** Which of some clauses, in small letters, name one thing and say of it what is true of any. */
export function hollowAmong(clauses: readonly string[]): boolean[] {
  const saidOf = clauses.map((words) => sorted.exec(words)?.[1]);
  const leads = clauses.map(leadOf);
  return clauses.map(
    (words, at) =>
      hollow.test(words) || isOften(saidOf, at, LEAST_ALIKE) || isOften(leads, at, LEAST_LED),
  );
}
