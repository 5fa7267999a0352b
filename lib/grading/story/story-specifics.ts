import type { Evidence } from '@/lib/grading/verdict';
import type { Story } from './story';
import { numbers as words } from '@/lib/grading/story/unit/counts';
import { isPast } from '@/lib/grading/story/unit/past-forms';
import type { Reading } from '@/lib/grading/story/parts/unit-reading';

const notNames = new Set(
  'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Situation Task Action Result'.split(
    ' ',
  ),
);
/** Names of the whole field could stand in any story. */
const ofTheField = /^(?:AI|ML|DL|NLP|LLMs?|GenAI|IT|KPIs?|ROI|OK|CEO|CTO|HR|PM|UX|MVP|API|APIs)$/u;
/** Written large within a sentence, or as only names of things are: "XGBoost", "BM25", "GPT-4". */
const name =
  /(?<=[\p{L}\d,] )\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*)*|(?<![\p{L}\d-])(?:\p{Lu}*\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}{2,}[\p{L}\d]*|\p{Lu}[\p{L}]*-?\d[\p{L}\d.]*\b)(?![\p{L}\d])/gu;
const MOST = 12;

const deeds =
  '(?:(?:never|always|just|also|then|only|often|once) )*(?:said|says|told|asked|wanted|thought|argued|refused|wrote|agreed|disagreed|forgot|quit|promised|insisted|knew|liked|hated|answered|replied|complained|helped|left|joined|pushed|and (?:I|me|we))';
const asked =
  'told|asked|thanked|convinced|persuaded|friend|boss|manager|colleague|teammate|intern|tutor|called|named|Mr|Mrs|Ms|Dr';

/** Somebody's name: who does something as people do, who is told or asked something, whose fault it was. Who they were is no detail of what happened. */
function isPerson(found: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(found)) return false;
  const own = `(?<![\\p{L}\\d])${found}`;
  return (
    new RegExp(
      `${own} ${deeds}(?![\\p{L}])|${own}['’]s (?:fault|idea|job|part|code|desk|work|turn)\\b|(?:${asked})\\.? ${found}(?! (?:API|server|team)\\b)(?![\\p{L}\\d])`,
      'u',
    ).test(text) &&
    !new RegExp(`(?<![\\p{L}])(?:at|in|near|on|used|using) ${found}(?![\\p{L}])`, 'iu').test(text)
  );
}

/** What shows that it happened: names, and figures with what they count. */
export function specificsOf(readings: readonly Reading[]): Story['specifics'] {
  const told = readings.filter(({ unit, supposed, buzz }) => !unit.left && !supposed && !buzz);
  const names = told.flatMap(({ unit }) =>
    [...unit.quote.matchAll(name)]
      .map(({ index, 0: found }) => ({ index, 0: found.replace(/ I$/u, '') }))
      .filter(
        ({ 0: found }) =>
          found.length > 1 &&
          !notNames.has(found) &&
          !ofTheField.test(found) &&
          !/^I\b/u.test(found),
      )
      .map(({ index, 0: found }) => ({
        turn: unit.turn,
        start: unit.start + index,
        end: unit.start + index + found.length,
        quote: found,
      })),
  );
  const text = told.map(({ unit }) => unit.quote).join(' ');
  return {
    names: distinct(names)
      .slice(0, 2 * MOST)
      .filter(({ quote }) => !isPerson(quote, text))
      .slice(0, MOST),
    figures: distinct(told.flatMap(countedIn)).slice(0, MOST),
  };
}

/** Between two figures that are one: "2 million", "18 percent to 4 percent", "70 to 40". */
const joint = /^(?:[\s-]|\s(?:to|per|became)\s|\s?[-–→]\s?|\s->\s)$/u;
const share =
  /^(?:half|halved|doubled|tripled|quadrupled|a (?:third|quarter|fifth|tenth)|one in)/iu;
/** No word of these is what was counted. */
const stop =
  /^(?:a|an|the|of|to|in|at|from|with|for|by|into|on|over|under|about|after|before|until|since|between|among|against|during|through|within|without|as|per|out|off|up|down|and|but|or|so|nor|yet|because|when|while|if|than|then|which|who|that|this|these|those|what|how|where|there|here|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|might|must|not|never|only|just|also|still|already|too|very|now|again|later|earlier|ago|i|we|he|she|they|it|you|me|us|him|her|them|my|our|your|his|their|its|each|every|all|both|times|instead|came|went)$/iu;
const OF = /^ of (?:the |our |my |its |their |all )*/u;
/** "900 a day". */
const RATE =
  /^ (?:(?:in |for )?an?|per|each|every) (?:second|minute|hour|day|night|shift|week|month|quarter|year)\b/u;
/** "A two page guide": as many of them as make the thing that is named behind. */
const measure =
  /^(?:page|person|man|week|day|month|year|hour|minute|step|stage|layer|column|part|phase)$/iu;
const AFTER_SHARE = /^ (?:the |our |my |its |their )/u;
const small =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|once a|once per|once every)$/iu;

/** "Didn't trust a single figure": what was not so is no detail of what was. */
const negated = /^\p{L}+n['’]?t /iu;
/** A share of nothing that is named. */
const bareShare = /^(?:half|halved|doubled|tripled|quadrupled|a (?:third|quarter|fifth|tenth))$/iu;
/** "One picture in twelve", "seven in ten". */
const oneIn = new RegExp(
  `\\b(?:one|\\d+|${words}) (?:\\w+ )?(?:in|out of) (?:every )?(?:\\d+|${words})\\b(?! (?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\\b)`,
  'giu',
);

/** "Stuck for about a week": how long, of one such stretch. */
const oneLong =
  /(?<=\b(?:for|took|took (?:me|us)|within|lasted|spent|after|in|over) )(?:(?:about|nearly|almost|over|roughly|only|just|around) )*(?:half )?an? (?:(?:whole|full|good|long) )?(?:hour|day|night|week|month|quarter|year)\b/giu;

/** The figures of a unit, those that stand side by side as one, each with what it counts. */
function countedIn({ unit, figures }: Reading): Evidence[] {
  const joined: { start: number; end: number }[] = [];
  const ofMany = [oneIn, oneLong]
    .flatMap((pattern) => [...unit.quote.matchAll(pattern)])
    .map(({ index, 0: found }) => ({
      start: unit.start + index,
      end: unit.start + index + found.length,
    }));
  const apart = figures.filter(
    (each) => !ofMany.some(({ start, end }) => each.start < end && start < each.end),
  );
  for (const { start, end } of [...apart, ...ofMany].toSorted((a, b) => a.start - b.start)) {
    const open = joined.at(-1);
    const between = open && unit.quote.slice(open.end - unit.start, start - unit.start);
    if (open && joint.test(between!)) open.end = end;
    else joined.push({ start, end });
  }
  const whole = joined.flatMap(({ start, end }): Evidence[] => {
    const figure = unit.quote.slice(start - unit.start, end - unit.start);
    const rest = unit.quote.slice(end - unit.start);
    const counted = countedAfter(figure, rest);
    // A little number or a share that counts nothing by name, and a bare "percent", say nothing by themselves.
    if (counted === '' && (small.test(figure) || bareShare.test(figure))) return [];
    if (/^per ?cent$/iu.test(figure) || negated.test(figure)) return [];
    return [{ turn: unit.turn, start, end: end + counted.length, quote: figure + counted }];
  });
  // "About 30 in a month to 19": the month is a part of the first.
  return whole.filter(({ start }, at) => at === 0 || start >= whole[at - 1]!.end);
}

/** " invoices", " percent of the tickets", " the latency": what stands right behind a figure and is counted by it. */
function countedAfter(figure: string, rest: string): string {
  const lead =
    OF.exec(rest)?.[0] ?? (share.test(figure) ? (AFTER_SHARE.exec(rest)?.[0] ?? ' ') : ' ');
  const rate = RATE.exec(rest);
  if (rate) return rate[0];
  if (!rest.startsWith(lead)) return '';
  const [one, two] =
    rest
      .slice(lead.length)
      .match(/^([\p{L}-]+)(?: ([\p{L}-]+))?/u)
      ?.slice(1) ?? [];
  // "240,000 coded reports".
  if (isParticiple(one) && isNoun(two) && two!.endsWith('s')) return `${lead}${one} ${two}`;
  if (!isNoun(one)) return '';
  // "300 wrong answers": one word more where the first is none of many.
  return isNoun(two) && !one!.endsWith('s') && (two!.endsWith('s') || measure.test(one!))
    ? `${lead}${one} ${two}`
    : `${lead}${one}`;
}

const isNoun = (word: string | undefined) =>
  word !== undefined && word.length > 1 && !stop.test(word) && !isPast(word.toLowerCase());

const isParticiple = (word: string | undefined) =>
  word !== undefined && !stop.test(word) && isPast(word.toLowerCase());

function distinct(items: readonly Evidence[]): Evidence[] {
  return items.filter(({ quote }, at) => items.findIndex((item) => item.quote === quote) === at);
}
