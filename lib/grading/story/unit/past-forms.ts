import { between, firstPerson, modals } from './around-verbs';

/** Past forms that do not end in "ed". */
const irregular = new Set(
  (
    'made took built rebuilt wrote rewrote went came ran reran gave got found left brought bought taught caught thought ' +
    'told sold held kept sent spent lent met led fed read drew drove flew grew knew threw showed chose spoke broke woke ' +
    'rose fell won lost sat stood understood began sang rang swam drank sank saw said paid laid did had was were became ' +
    'overcame dealt felt meant dreamt learnt slept swept heard hid hung dug stuck struck shook mistook undertook overtook ' +
    'withdrew redrew wore tore bore swore froze stole arose forgave forgot sought fought shot bent burnt wound ground bound ' +
    'redid undid oversaw foresaw hit put cut set let shut split quit spread cast rid reset cost hurt beat bet ' +
    'written given taken chosen done gone been shown spoken broken known seen begun run drawn driven grown thrown fallen forgotten hidden overtaken eaten ridden stolen worn sworn frozen lived'
  ).split(' '),
);
/** The same in the past as in the present: the rest of the answer tells which. */
const undecided = new Set(
  'read put cut set let hit shut split quit spread cast rid reset cost hurt beat bet run'.split(
    ' ',
  ),
);
/** End in "ed" and are no past. */
const notPast = new Set(
  (
    'need indeed hundred speed feed seed exceed proceed succeed bed red shed embed wed weed breed bleed agreed-upon unlimited unwanted so-called based interested ' +
    'embarrassed excited frustrated worried surprised shocked disappointed annoyed tired scared stressed overwhelmed confused bored concerned ' +
    'pleased satisfied relieved experienced convinced determined blindsided ashamed aged limited complicated detailed skilled advanced'
  ).split(' '),
);
/** Nothing is done with these that somebody could picture. */
const idle = new Set(
  (
    'was were had been did got became owed felt cried laughed smiled thought knew believed wanted needed liked loved hated hoped wished learned learnt ' +
    'saw heard happened seemed worked struggled stayed remained lived grew received faced gained experienced ' +
    'enjoyed lost failed forgot struggled joined noticed realised realized understood wondered expected remembered cared ' +
    'meant said dreamt slept owned argued disagreed differed clashed quarrelled quarreled watched came promised reached achieved gained earned won managed ended finished saved improved reduced increased completed missed grown been become seen learnt risen fallen forgotten'
  ).split(' '),
);

/** "Solution-oriented" is a quality. */
const quality =
  /-(?:oriented|based|centred|centered|minded|related|focused|sided|shaped|sized|paced|called|aged)$/u;

/** A past form, as far as the word itself tells. */
export const isPast = (word: string) =>
  irregular.has(word) ||
  (/^[\p{L}-]{2,}ed$/u.test(word) && !notPast.has(word) && !quality.test(word));
/** A form that may be of the past or of the present. */
export const isUndecided = (word: string) => undecided.has(word);
/** A past form with which nothing is done that somebody could picture. */
export const isIdle = (word: string) => idle.has(word);

/** After these a past form is no verb of its own: "the closed door", "it is trained", "of broken boards". */
const attaching = new Set(
  (
    'a an the its their his her my our your this that these those no each any some every all is are be s re am being get gets getting very more most ' +
    'of with by for in on from at into over under about without through as like too'
  ).split(' '),
);

/** A past form that tells when something was: no participle, and no "let me see". */
export function isToldPast(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (!isPast(word)) return false;
  if (word === 'let') return !/^(?:me|us|s)$/u.test(words[at + 1] ?? '');
  if (/^(?:was|were|had|did)$/u.test(word)) return true;
  const before = words[at - 1] ?? '';
  const isAdverb = between.has(before) || before.endsWith('ly') || before === 'not';
  const held = isAdverb ? (words[at - 2] ?? '') : before;
  // "It should cut the waiting", "to put it in".
  if (isUndecided(word) && (modals.has(held) || held === 'to')) return false;
  return !attaching.has(held) && !(word === 'compared' && !firstPerson.has(before));
}

/** Whether any of the words tells when something was. */
export const hasPast = (words: readonly string[]) => words.some((_, at) => isToldPast(words, at));
