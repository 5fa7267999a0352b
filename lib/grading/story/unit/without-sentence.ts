import { isActed } from '@/lib/grading/story/reflection/afterthought';
import type { Unit } from './unit';
import { specificOf } from './vocabulary';

/** Words about the parts of a story. */
const partNames =
  /^(?:situations?|tasks?|actions?|results?|reflections?|star|ownership|metrics?)$/u;
/** Words for a measure or a change that say nothing of what was measured. */
const measures = new Set(
  (
    'percent percentage percentages number numbers figure figures metric metrics kpi kpis measure measured measurable quantified improve improved improvement ' +
    'improvements increase increased decrease decreased reduce reduced growth impact outcome outcomes effect value amount significantly massively strongly hugely ' +
    'huge massive significant better faster positive amazing great target targets performance efficiency efficient productivity ownership leadership initiative'
  ).split(' '),
);
const isNumber = (word: string) => /^[\d.,%]+$/u.test(word);

/** Words of a unit that say something of this one story, no figure without a thing that was counted. */
const ownWords = ({ content }: Unit, asked: ReadonlySet<string>) =>
  specificOf(content, asked).filter((word) => !measures.has(word) && !isNumber(word));

/** So many words about the parts of a story, and such a share of all: it may talk about telling a story. */
const NAMED_PARTS = 3;
const NAMED_SHARE = 0.035;
/** A unit with less of its own only names the part. */
const TOLD = 2;

/** Names the parts instead of telling them. Who says "my task was …" and tells it is heard. */
export function isAboutTelling(units: readonly Unit[], asked: ReadonlySet<string>): boolean {
  const isTold = units.some(
    (unit) =>
      isActed(unit) &&
      !unit.words.some((word) => partNames.test(word)) &&
      ownWords(unit, asked).length > TOLD,
  );
  const naming = units
    .filter((unit) => !(isTold && isSalad(unit, asked)))
    .map((unit) => ({
      names: new Set(unit.words.filter((word, at) => partNames.test(word) && at > 0)),
      count: unit.words.filter((word, at) => partNames.test(word) && at > 0).length,
      isEmpty: ownWords(unit, asked).filter((word) => !partNames.test(word)).length < TOLD,
    }))
    .filter(({ count }) => count > 0);
  const named = naming.reduce((sum, { count }) => sum + count, 0);
  const all = units.reduce((sum, unit) => sum + unit.words.length, 0);
  if (named < NAMED_PARTS || named < NAMED_SHARE * all) return false;
  const empty = naming.filter(({ isEmpty, names }) => isEmpty || names.size > 1).length;
  return 2 * empty >= naming.length;
}

/** Of so many words of content, a unit without a sentence's glue is a heap of words. */
const HEAP_WORDS = 5;
/** Words after which a sentence goes on with a name or a quality. */
const openers = /^(?:the|a|an|of|to|in|at|from|with|for|by|into|my|our|their|his|her|its)$/u;
/** And these never follow them. */
const misplaced =
  /^(?:the|a|an|of|to|in|at|from|with|for|by|into|is|are|was|were|had|has|have|and|but|or|so|i|we|he|she|they|did|do|fell|went|came|got|gave|took|told|said|became|rose|made)$/u;
const pairs = new Set([
  'in the',
  'in a',
  'in an',
  'at the',
  'at a',
  'of the',
  'of a',
  'of an',
  'to the',
  'to a',
  'to an',
  'from the',
  'from a',
  'with the',
  'with a',
  'with an',
  'for the',
  'for a',
  'for an',
  'by the',
  'by a',
  'into the',
  'into a',
  'into an',
  'at an',
  'from an',
  'by an',
  'from in',
  'from at',
  'for in',
  'to do',
  'to have',
  'from to',
]);
/** Said twice for weight. */
const said = /^(?:very|really|many|long|much|more|never|know|work\w*|no|far)$/u;
const MOST_MISPLACED = 2;
const HALF = 0.5;
/** So many words in a row with hardly a little one between. */
const PILE = 8;
const BARE = 0.85;
const glue = new Set(
  (
    'the a an this that these those my our your his her their its some any no every each all both one i we you he she it they me us him them ' +
    'of to in at from with for by into on over under about after before until since between through without within as per out off up down ' +
    'and but or so because when while if than then which who what how where there is are was were be been am had has have did do does would could ' +
    'should will can must might not never just only also still already too very s d ll ve m re'
  ).split(' '),
);
const subject = /^(?:i|we|he|she|they)$/u;
/** What a part's name stands after in a sentence. */
const led =
  /^(?:the|a|an|my|our|his|her|their|its|this|that|these|those|no|any|some|one|of|as|in|into|and|or|took|take|taken|taking|first|last|next|main|final|best|real|same|whole|good|bad|as|every|each|both|zero|um|uh|two|three|clear|concrete|own|,)$/u;

/** Words in no order of a sentence, or doubled, or about measures without a thing that was measured. */
export function isSalad({ words, content }: Unit, asked: ReadonlySet<string>): boolean {
  const plain = words.filter((word) => word !== ';');
  const faults = plain.filter((word, at) => {
    const next = plain[at + 1];
    if (next === undefined)
      return openers.test(word) && /^(?:the|a|an|my|our|their|its)$/u.test(word);
    if (next === ',' || word === ',') return false;
    // A stutter is speech: only words of content said twice are none.
    if (word === next) return !glue.has(word) && !said.test(word);
    if (partNames.test(next) && !led.test(word)) return true;
    if (subject.test(word) && /^(?:i|we|he|she|they)$/u.test(next)) return true;
    return openers.test(word) && misplaced.test(next) && !pairs.has(`${word} ${next}`);
  }).length;
  if (content.length < HEAP_WORDS) return false;
  if (faults >= MOST_MISPLACED) return true;
  const bare = plain.filter((word) => !glue.has(word)).length;
  if (bare >= PILE && bare >= BARE * plain.length && !words.includes(',')) return true;
  const own = new Set(
    content.filter((word) => !measures.has(word) && !partNames.test(word) && !isNumber(word)),
  );
  const specific = specificOf([...own], asked);
  return specific.length === 0 || (faults > 0 && specific.length < HALF * content.length);
}
