/**
 * Whether an answer is plainly not in English. Told by the little words of a language, which nobody can leave out of a
 * sentence, and by its script. Names, accents, borrowed words and code have none: they turn no English answer into another.
 */

/** Little words that English has not, or not as these. Words of both ("die", "in", "an", "so", "me") tell nothing. */
const littleWords: readonly ReadonlySet<string>[] = [
  'der das und ich nicht mit ist bitte diese dieser dieses eine einen einem einer eines mir auf den dem des für dass weil ein zu zum zur von vom alle sind habe haben hat kenne nur oder aber wenn wir sie es sich auch bei nach wie wird werden kann man durch als über noch dann im ins aus sehr mehr zwischen immer damit wurde sein seine ihre unser unsere letztes jahr beim statt sonst',
  'le la les et je vous nous ne pas est une un du des pour que qui cette ce ces mon dans sur bien à au aux avec il elle ils elles sont ont était être plus par ou mais si leur leurs donc aussi comme entre deux très sans lorsque quand puis qu cela ça notre votre chaque même',
  'el los las y yo que es una un por para con mi se lo del al todos esta este cada muy he la le su sus más pero como cuando entre dos sobre también porque si fue nuestro nuestra hace desde hasta donde ya nos según',
  'il lo gli e io che è una un per con mi di del della dei delle tutti questa questo sono ho ogni le la dal dalla alla al nel nella si ma come quando tra due più anche senza perché ha non loro nostro nostra ed sul sulla poi quindi molto',
  'a do os as o e em deles delas tem ser eu que não é uma por para com meu de do da dos das todos esta este cada se mas como quando entre dois duas mais também sem porque foi são na nos nas ao à pelo pela ou muito nosso nossa isso ele ela já há',
  'het een ik niet voor dat van zijn alle deze dit de en met op te bij naar ook maar als wordt worden kan dan om aan uit meer hebben heeft je hij ze wij tussen twee nog wel geen heel dus omdat alleen ongeveer',
  'och det att som är en ett jag inte för på av den med har till om så vi kan när från eller mellan två mer också hur vid ska blir var bara',
  'nie jest się na że do to jak ale dla przez oraz są być może który która które tylko między więc bardzo także czy lub tak już mam',
  've bir bu için ile çok daha olarak olan gibi ben değil ama veya kadar sonra en var iki arasında',
  'hai main mujhe aap kripya ka ki ke ko se mein yeh hain nahi bahut sab kar aur hota hoti karta karte',
].map((words) => new Set(words.split(' ')));

const english = new Set(
  (
    'the is are of to and in it that for with as on be this by you i a an at or from not they we he she was were has have had will would can could ' +
    'if but which when then than more so do does did its their there these those what how why into only all each because no your my our just also about like'
  ).split(' '),
);

/** Fewer words than this say too little to tell. */
const LEAST_WORDS = 6;
/** So many little words of another language, this share of all words, and more of them than of English. */
const LEAST_LITTLE = 3;
const LITTLE_SHARE = 0.18;
const MORE_THAN_ENGLISH = 2;
/** Letters of another script than Latin and Greek (formulas), as a share; one sign of these scripts is half a word. */
const OTHER_SCRIPT = 0.4;
const LEAST_LETTERS = 8;
const SIGNS = 3;
/** Of all that was said, this share of the words: the answer is in that language. */
const MOSTLY = 0.5;

/** True when most of what the turns say is in another language. */
export function isOtherLanguage(turns: readonly string[]): boolean {
  const told = turns.map(withoutCode).map((text) => ({
    size: text.match(/\p{L}/gu)?.length ?? 0,
    words: wordsOf(text).length,
    other: isInOther(text),
  }));
  // "That is all" after an answer is no answer of its own.
  const long = told.filter(({ words, other }) => other || words >= 2 * LEAST_WORDS);
  const said = long.length > 0 ? long : told;
  const all = said.reduce((sum, { size }) => sum + size, 0);
  const others = said.reduce((sum, { size, other }) => sum + (other ? size : 0), 0);
  return others > MOSTLY * all;
}

function isInOther(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const signs = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  const alphabet = text.match(
    /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  const other = (alphabet?.length ?? 0) + SIGNS * (signs?.length ?? 0);
  if (other >= LEAST_LETTERS && other >= OTHER_SCRIPT * letters) return true;
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return false;
  return littleWords.some((little) => {
    const hits = words.filter((word) => little.has(word) && !english.has(word));
    const own = words.filter((word) => english.has(word) && !little.has(word)).length;
    return (
      new Set(hits).size >= LEAST_LITTLE &&
      hits.length >= LITTLE_SHARE * words.length &&
      hits.length > MORE_THAN_ENGLISH * own
    );
  });
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Code and formulas are in no language. */
function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`|\$[^$\n]+\$|https?:\S+/gu, ' ');
}
