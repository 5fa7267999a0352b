import type { Passage, Sentence } from '@/lib/grading/text/passage';
import { isNegator } from '@/lib/grading/text/lexicon';
import { isSmallTalk } from './small-talk';
import { bareShare, piecesOf } from '@/lib/grading/text/predication';
import type { Clause, Statements } from '@/lib/grading/text/statements';
import { contentStems } from '@/lib/grading/likeness/wording-match';

/**
 * Clauses that have words of the topic but claim nothing: what one would talk about or has covered, praise of one's
 * own points, a thing defined by its own name, either way at once, a gap to be filled in. They earn nothing.
 */
export function emptyClauses(passage: Passage, prompt: string): Clause[] {
  const { statements } = passage;
  const asked = new Set(contentStems(prompt));
  const isAsked = asksToTell.test(prompt);
  const isStory = /\btell me\b/iu.test(prompt);
  const gaps = [...passage.text.matchAll(gap)].length >= GAPS;
  const empty: Clause[] = [];
  let isTalk = false;
  for (const sentence of passage.sentences) {
    const whole = wordsOf(statements, sentence.clauses[0]!, sentence.clauses.at(-1)!);
    isTalk = !isAsked && (answerTold.test(whole) || (isTalk && toldOn.test(whole)));
    if (todo.test(whole) || (gaps && hasGap(statements, sentence))) {
      empty.push(...sentence.clauses);
      continue;
    }
    let isTold = false;
    for (const clause of sentence.clauses) {
      const words = wordsOf(statements, clause, clause);
      isTold =
        (!isAsked &&
          isTalkOnly(words, clause, statements) &&
          !(asksForKinds.test(prompt) && namesKinds(words, clause, statements))) ||
        (isTalk && (asks.test(words) || brings.test(words))) ||
        (isTold && goesOn(words, clause, statements));
      if (
        isTold ||
        isInventory(words, clause, statements) ||
        isPraise(words) ||
        isSmallTalk(words) ||
        isBothWays(words) ||
        isUndecided(words, asked) ||
        (isStory && isScheme(clause, statements, asked)) ||
        isCircular(clause, statements, asked)
      )
        empty.push(clause);
    }
  }
  return empty;
}

/** "How do you explain …", "Tell me about …": there, telling is the answer. */
const asksToTell = /\b(?:you (?:explain|describe|tell|present|communicate|talk)|tell me)\b/iu;

const past =
  'covered|touched (?:on|upon)|addressed|discussed|mentioned|listed|named|described|explained|gone (?:over|through|into)|went (?:over|through|into)|talked (?:about|of)|brought (?:in|up)|outlined|elaborated(?: on)?|summari[sz]ed|walked you through|g[ai]ven? you|told you(?: about)?|made (?:it )?clear';
const plain =
  'cover(?:ing)?|touch (?:on|upon)|discuss(?:ing)?|mention(?:ing)?|describ(?:e|ing)|explain(?:ing)?|talk(?:ing)? (?:about|of)|bring (?:in|up)|elaborate(?: on)?|summari[sz]e|walk you through|tell you(?: about)?|read up on|study|learn about|look into|make (?:it )?clear|show(?:ing)?(?= (?:you )?(?:how|why))|recommend(?= (?:which|what|how))';
const helping =
  "(?:'(?:ve|d|ll)| have| had| would| will| could| can| should| must| want to| am going to|'m going to)";
const between =
  '(?: also| then| next| already| finally| just| even| fully| first| of course| thus| now| be able to| start by| like to)*';
/** "I have covered …", "I would explain …", "we already talked about …"; what one does every day is no talk. */
const told = new RegExp(
  `\\b(?:i|we|she|he|candidates?|students?|applicants?)(?:${helping}${between} (?:${past}|${plain})|${between} (?:${past}))\\b`,
  'u',
);
const toldOn = new RegExp(
  `^(?:and |then |next |also )?(?:it|this|that|i|she|he)\\b.{0,30}\\b(?:say|name|list|${plain})\\b`,
  'u',
);
/** "It would name figures and talk about budgets": of an answer, not in one. */
const brings =
  /\b(?:would|should|must|could)\b.{0,20}\b(?:show|name|list|mention|bring up|talk about)\b|^(?:and )?(?:also )?(?:names?|lists?|mentions?|brings? up|talks? about)\b/u;
const asks = /\b(?:what|how|why|when|which|whether|where|who)\b/u;
/** "A good answer has to say …". */
const answerTold =
  /(?:\b(?:answer|explanation|response|introduction)\b.{0,40}\b(?:has|have|needs?|should|must|would|ought)(?: to)? (?:also )?(?:say|explain|mention|cover|name|list|describe|discuss|tell|include|touch|address)\b)|\bone (?:has to|should|must|would|ought to) (?:also )?(?:say|explain|mention|cover|name|list|describe|discuss|touch)\b/u;
/** "I'm familiar with …", "my experience includes …", "your idea with …". */
const known =
  /\b(?:i|we)(?:['’](?:m|ve|re)| am| are| have| had)?(?: \w+ly| very| quite| also| years of)* (?:familiar with|experienced? (?:with|in)|comfortable with|proficient in|certified in|knowledge(?:able)? (?:of|about)|at home with|worked (?:with|on))\b|(?<!as far as |what |that |than |claim |everything )\bi (?:do |also |really )*know\b(?= )|\bi (?:fully |also |really |completely )*(?:agree|like|love|appreciate|admire)\b|\byour (?:point|idea|approach|list|view|suggestion|plan)s?\b/u;
/** "The documentation lists the same methods": what others have said, left with them. */
const referred =
  /\b(?:the|this|that|these|those|leading|all) (?:\w+ )?(?:papers?|documentation|docs|experts?|vendors?|literature|textbooks?|handbook)\b.{0,30}\b(?:lists?|agrees?|describes?|mentions?)\b|^[^.:]{1,40}: see (?!what|how|if|whether|which|where|why|that)|\bi said (?:what|how|why|when|which)\b|^(?:\S+ ){1,4}(?:came|comes) up(?: as well| too| again)?$/u;

/** "A model I can explain", "a result that we could show": what a thing is good for, not what was told. */
const ofAThing =
  /\b(?:a|an|the|some|one) (?:[\w-]+ ){1,3}(?:that |which )?(?:i|we) (?:can|could) \w+$/u;

/** "What are different …?": there, "I know A, B and C" names some of them. */
const asksForKinds = /\bdifferent\b|\btypes\b|\bstrategies\b/iu;
const namesKinds = (words: string, { from, to }: Clause, { text, tokens }: Statements) =>
  /^i (?:only |also )?know\b/u.test(words) &&
  piecesOf(text, tokens.slice(from, to)).length >= LEAST_KINDS;
const LEAST_KINDS = 3;

/** Said to be told or known, and nothing said of it. */
function isTalkOnly(words: string, clause: Clause, statements: Statements): boolean {
  if (referred.test(words)) return true;
  const found = told.exec(words) ?? known.exec(words);
  if (!found || ofAThing.test(words.trim())) return false;
  const rest = words.slice(found.index + found[0].length);
  // "I said that …", "I'd explain it as …": here it comes.
  if (/^\W*(?:(?:to \w+ )?that\b|it (?:as|like|by)\b|this (?:as|like|by)\b)/u.test(rest))
    return false;
  if (/^[\s,]*(?:\w+ ){0,4}(?:what|how|why|when|which|whether|where|who)\b/u.test(rest))
    return true;
  return isBare(rest, clause, statements);
}

/** "I have used X, Y, Z and W": an inventory. Of one or two things it may be an example. */
function isInventory(words: string, clause: Clause, { text, tokens }: Statements): boolean {
  if (!/\b(?:i|we)(?:'ve| have) (?:also |already )?used\b/u.test(words)) return false;
  const own = tokens.slice(clause.from, clause.to);
  return piecesOf(text, own).length >= INVENTORY && bareShare(text, own) >= INVENTORY_BARE;
}
const INVENTORY = 5;
const INVENTORY_BARE = 0.6;

/** Another item of what is told: no statement of its own, or one more question word. */
function goesOn(words: string, clause: Clause, statements: Statements): boolean {
  return (
    /^(?:and |or |as well as |then )*(?:what|how|why|when|which|whether|where|who)\b/u.test(
      words,
    ) || isBare(words, clause, statements)
  );
}

function isBare(rest: string, clause: Clause, { text, tokens }: Statements): boolean {
  const all = tokens.slice(clause.from, clause.to);
  const start = tokens[clause.to - 1]!.end - rest.length;
  const own = all.filter((token) => token.start >= start);
  return own.length === 0 || bareShare(text, own) >= BARE;
}
const BARE = 0.7;

const praise =
  'good|great|nice|excellent|important|crucial|essential|vital|challenging|interesting|famous|effective|legendary|spot on|beautiful|outstanding|impressive|perfect|brilliant|wonderful|strong|amazing|fantastic|remarkable|successful|a (?:great |big )?(?:success|topic|must)|(?:very )?well[- ]known|second nature(?: to me)?|self-explanatory|(?:a |the )?(?:very )?good (?:one|point|idea)|exactly how i(?:.d| would) (?:do|have done) it';
const praised = new RegExp(
  `^(?:and |but |so |also |then )*(?:\\S+ ){1,9}(?:is|are|was|were)(?: (?:always|all|really|very|so|truly|just|also|the|even|quite|most))* (?:${praise})(?: (?:here|too|as well|in (?:this|the|my) \\w+|to me|for (?:this|that|us|me|any\\w*|every\\w*|\\w+ engineers?)))?$`,
  'u',
);
const nodding =
  /^(?:(?:yes|yeah|sure|right|true|agreed|absolutely|exactly|of course|i (?:fully |completely |quite )?agree(?: with (?:that|you|it))?)\s*)+$/u;
/** "My analogies are always spot on": judged, not told. */
function isPraise(words: string): boolean {
  const parts = words.split(/,\s*(?:and |but )?| and (?=(?:my|the|our|its|his) )/u);
  const judged = parts.filter(
    (part) =>
      praised.test(part) ||
      nodding.test(part) ||
      /\bspeaks? for (?:itself|themselves)$/u.test(part),
  );
  return judged.length > 0 && judged.length >= PRAISED * parts.length;
}
const PRAISED = 0.6;

const opposites: readonly (readonly [string, string])[] = [
  ['increas', 'decreas'],
  ['increas', 'reduc'],
  ['higher', 'lower'],
  ['rais', 'lower'],
  ['better', 'worse'],
  ['faster', 'slower'],
  ['fast', 'slow'],
  ['quickly', 'slowly'],
  ['quick', 'slow'],
  ['well', 'poorly'],
  ['well', 'badly'],
  ['good', 'bad'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['directly', '(?:indirectly|through)'],
  ['stable', 'unstable'],
  ['cheap', 'expensive'],
  ['supervised', 'unsupervised'],
  ['before', 'after'],
  ['with', 'without'],
  ['absolute', 'squared?'],
];
const either = new RegExp(
  opposites.flatMap(([a, b]) => [`\\b${a}\\w* or ${b}`, `\\b${b}\\w* or ${a}`]).join('|'),
  'u',
);
/** "It converges quickly or slowly": true of anything. A condition that covers both cases is a claim. */
const isBothWays = (words: string) =>
  either.test(words) &&
  !/\b(?:whether|no matter|regardless|if|when|not|never)\b|n't\b/u.test(words);

/** "You choose L1 or L2 when …": of the things that were to be told apart, neither. */
function isUndecided(words: string, asked: ReadonlySet<string>): boolean {
  const choice = /\b(?:choose|pick|prefer|select)s?\b.{0,40}?\b(\S+) or (\S+)/u.exec(words);
  if (!choice) return false;
  const [one] = contentStems(choice[1]!);
  const [other] = contentStems(choice[2]!);
  return one !== other && [one, other].every((stem) => stem !== undefined && asked.has(stem));
}

/** What every story has, and words that praise it; a clause of these only tells of no project in particular. */
const scheme = new Set(
  contentStems(
    'take took give gave had have situation task action result outcome obstacle challenge challenging difficulty difficult reason choice choose alternative decision tradeoff trade off metric impact skill success successful learn learned lot good many great important effective measure measured improve improved significantly clear technical data driven decisive best person first do did differently thing things overcome overcame thank thanks company team project solve solving problem work worked solution approach step from would certain very i my we our me us every all high strong figure reflection everyone impressed again way same just now compare one big huge master mastered brilliant brilliantly',
  ),
);

function isScheme(
  { from, to }: Clause,
  { tokens }: Statements,
  asked: ReadonlySet<string>,
): boolean {
  const own = tokens.slice(from, to).filter(({ little, sign }) => !little && !sign);
  return (
    own.length > 0 &&
    own.every(({ stem, normal }) => normal.length === 1 || scheme.has(stem) || asked.has(stem))
  );
}

/** Words that say nothing of their own. */
const emptyStems = new Set(
  contentStems(
    'get use mean means call obtain take own each other different way thing about one kind type something measure way ways when which so therefore all same speak itself themselves not there to from',
  ),
);
const linking = new Set('is are was were mean means use uses see about by'.split(' '));
const LEAST_REPEATED = 2;

/** "Zero-shot prompting is prompting which is zero-shot": every word is said twice, or was asked. */
function isCircular(
  { from, to }: Clause,
  { tokens }: Statements,
  asked: ReadonlySet<string>,
): boolean {
  const all = tokens.slice(from, to);
  const own = all.filter(({ little, sign, stem }) => !little && !sign && !emptyStems.has(stem));
  const counts = new Map<string, number>();
  for (const { stem } of own) counts.set(rootOf(stem), (counts.get(rootOf(stem)) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count >= LEAST_REPEATED).length;
  const roots = new Set([...asked].map(rootOf));
  return (
    own.length >= 3 &&
    repeated > 0 &&
    all.every((token) => !token.sign && !isNegator(token)) &&
    all.some(({ normal }) => linking.has(normal)) &&
    [...counts].every(([root, count]) => count >= LEAST_REPEATED || roots.has(root))
  );
}

/** "faithfulness", "faithful"; "relevance", "relevant". */
function rootOf(stem: string): string {
  return stem.length > 5 ? stem.slice(0, 5) : stem;
}

/** "[definition of bias]": a place for what is not said. A token such as [CLS] is no gap. */
const gap = /\[(?=[^\]\n]*\p{Ll}{3})[\p{L}\s/-]{3,60}\]/gu;
const GAPS = 3;
const todo = /^(?:todo|tbd|fixme|tba)\b|\bfrom x to y\b|\b[xyzn] ?%/u;

function hasGap({ text, tokens }: Statements, { clauses }: Sentence): boolean {
  const start = tokens[clauses[0]!.from]!.start;
  const last = tokens[clauses.at(-1)!.to - 1]!.end;
  return [...text.slice(start, last + 1).matchAll(gap)].length > 0;
}

function wordsOf({ text, tokens }: Statements, first: Clause, last: Clause): string {
  return text
    .slice(tokens[first.from]!.start, tokens[last.to - 1]!.end)
    .toLowerCase()
    .replaceAll('’', "'");
}
