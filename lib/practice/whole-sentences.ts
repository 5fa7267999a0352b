import { starParts } from '@/lib/grading/model/model-reply';
import type { Story, StoryPart } from '@/lib/grading/story/story';
import { byPart, countWords } from '@/lib/grading/story/story-shares';
import { saysUnknown, tellsLeaving } from '@/lib/grading/story/result/unknown-end';
import { isRunOn } from '@/lib/report/question/answer-stretches';
import { saysNothing } from '@/lib/report/statements/says-nothing';
import { begun } from '@/lib/report/statements/wording';

type Stretch = Pick<Story['sentences'][number], 'part' | 'quote' | 'turn'>;

const ends = /[.!?…]["'”’)\]]*$/u;
const opensNext = /[\s,;:–—-]+$/u;

/**
 * The words of a story by the part they tell, in whole sentences: a sentence of two parts goes to the one that has most
 * of its words, and what tells none goes with the sentence before it. A part that is told nowhere else has its own clause,
 * where that can stand alone. Of speech without full stops each stretch stands alone.
 */
export function wholeSentences(
  stretches: readonly Stretch[],
): { readonly part: StoryPart; readonly quote: string }[] {
  const groups = inSentences(inParts(stretches)).map((group) => ({ group, part: greatest(group) }));
  const placed = new Set(groups.flatMap(({ group, part }) => (group.every(isNone) ? [] : [part])));
  return groups.reduce<{ part: StoryPart; quote: string; turn: string | undefined }[]>(
    (done, { group, part }) => {
      const turn = group[0]?.turn;
      const quote = quoteOf(group);
      if (group.length > 1 && isRunOn(quote))
        return [
          ...done,
          ...group.map((each) => ({ part: each.part, quote: each.quote.trim(), turn })),
        ];
      const [opening, closing] = halvesOf(group);
      const halves = [opening, closing].map((each) => ({
        part: greatest(each),
        quote: quoteOf(each),
      }));
      if (closing.length > 0 && halves.some((half) => !placed.has(half.part))) {
        for (const half of halves) placed.add(half.part);
        return [...done, ...halves.map((half) => ({ ...half, quote: alone(half.quote), turn }))];
      }
      const before = done.at(-1);
      const goesWith = group.every(isNone) && before?.turn === turn;
      return [...done, { part: goesWith && before ? before.part : part, quote, turn }];
    },
    [],
  );
}

const isNone = ({ tellsNone }: InPart) => tellsNone;

/** Stretches by the sentence they stand in. */
function inSentences(all: readonly InPart[]): InPart[][] {
  return all.reduce<InPart[][]>((done, stretch) => {
    const open = done.at(-1);
    const last = open?.at(-1);
    const isOpen = last?.turn === stretch.turn && !ends.test(last.quote.trim());
    if (open && isOpen) open.push(stretch);
    else done.push([stretch]);
    return done;
  }, []);
}

const quoteOf = (group: readonly InPart[]) => group.map(({ quote }) => quote.trim()).join(' ');

const joined = /^(?:(?:and|but|so|then)[\s,]+)+/iu;
/** A clause with a subject of its own. */
const subject = /^(?:i|we|he|she|they|it|my|our|the|there|nobody|no one)\b/iu;

/** A sentence up to a clause of another part that ends it and says it without the rest, and that clause. */
function halvesOf(group: readonly InPart[]): [readonly InPart[], readonly InPart[]] {
  const from = group.findLastIndex(
    ({ part, tellsNone, quote }, at) =>
      !tellsNone &&
      group.slice(at).every((each) => each.part === part) &&
      group.slice(0, at).some((each) => !each.tellsNone && each.part !== part) &&
      joined.test(quote.trim()) &&
      subject.test(quote.trim().replace(joined, '')),
  );
  return from < 0 ? [group, []] : [group.slice(0, from), group.slice(from)];
}

/** A clause as a sentence. */
function alone(clause: string): string {
  const words = begun(clause.replace(joined, '').replace(opensNext, ''));
  return ends.test(words) ? words : `${words}.`;
}

type InPart = Stretch & { readonly part: StoryPart; readonly tellsNone: boolean };

/** Each stretch with its part. A reply that tells none goes with what was told before it, unless it says nothing. */
function inParts(stretches: readonly Stretch[]): InPart[] {
  const told = byPart(stretches);
  const turns = new Set(told.map(({ turn }) => turn));
  const isTold = ({ turn }: Stretch) => turns.has(turn);
  let last: StoryPart = 'situation';
  return stretches.flatMap((stretch) => {
    const tellsNone = stretch.part === 'none';
    if (isTold(stretch)) {
      const own = told.find((each) => each.turn === stretch.turn && each.quote === stretch.quote);
      last = own?.part ?? last;
      return [{ ...stretch, part: last, tellsNone }];
    }
    const isIdle =
      told.length > 0 &&
      (saysNothing(stretch.quote) || (saysUnknown(stretch.quote) && !tellsLeaving(stretch.quote)));
    return isIdle ? [] : [{ ...stretch, part: last, tellsNone }];
  });
}

function greatest(
  group: readonly { readonly part: StoryPart; readonly quote: string }[],
): StoryPart {
  const words = (part: StoryPart) =>
    group.reduce((sum, each) => sum + (each.part === part ? countWords(each.quote) : 0), 0);
  return starParts.toSorted((a, b) => words(b) - words(a))[0]!;
}

/** A part as it can be read alone: with a capital letter, and no comma at its end. */
export function tidied(part: string): string {
  const words = begun(part.trim().replace(/^(?:[,;:–—-]\s*)+/u, ''));
  return opensNext.test(words) ? `${words.replace(opensNext, '')}.` : words;
}

const deed =
  /\b(?:(?:asked|told|tasked|hired) (?:me|us) (?:\w+ )?to|was (?:\w+ )?(?:asked|told|tasked|hired|supposed) to|(?:job|task|goal|role|mission|assignment) (?:\w+ ){0,2}?was to|(?:had|needed) to|on me to|responsible for) (?<what>(?:[^.,;:!?]|(?<=\d)[.,](?=\d))+)/iu;
const lead =
  /^(?:(?:so|well|okay|ok|um+|uh+|yes)[, ]+)*(?:(?:in|at|on|during|last|this|two|three|four|five|some|a few|about|around|back in|when) [^,.]{2,30}, )?/iu;
/** "I haven't done a big project at work, but …": what the story is not about. */
const disclaimer =
  /^(?:(?:so|well|okay|ok|um+|uh+|honestly)[, ]+)*i(?: really| honestly)? (?:haven['’]t|have not|have never|['’]ve never|don['’]t have|do not have|never|can['’]t|cannot) [^.,;:!?]*[.,;:!?]+\s*(?:(?:but|though|still|so)\b[, ]*)?/iu;
const endsTitle =
  /\s+(?:so that|because|before|after|while|which|that|until|and|but|by|when|where|who)\b.*$/iu;
/** Words with which a phrase begins, and such as a title cannot end with. */
const begins =
  /^(?:for|of|to|in|into|at|on|with|about|and|or|but|by|from|as|so|which|who|that|where|when|because|while|until|before|after)$/iu;
const hanging =
  /(?:\s+(?:an?|the|for|of|to|in|into|at|on|with|and|or|by|from|as|our|my|their|its|his|her|this|that|these|those|some|was|were|is|are|had|have))+$/iu;
const MOST_WORDS = 12;
/** A phrase shorter than this says hardly anything. */
const FEWEST_WORDS = 3;

/** Where it was. */
const where =
  /\b(?<place>(?:at|for|in) (?:an?|the|our|my) (?:[^.,;:!?]|(?<=\d)[.,](?=\d)){3,60})/iu;

/** A title for a story, proposed from what had to be done, with where it was if that is a word or two, or else from where it begins. */
export function titleFor(parts: Readonly<Record<StoryPart, string>>): string {
  const task = deed.exec(`${parts.task} ${parts.situation}`)?.groups?.['what'];
  const told = Object.values(parts).find((text) => text !== '') ?? '';
  const first = told.replace(disclaimer, '') || told;
  const words =
    task ?? /^(?:[^.,;:!?]|(?<=\d)[.,](?=\d))*/u.exec(first.replace(lead, ''))?.[0] ?? '';
  const place = isShort(words) ? where.exec(parts.situation)?.groups?.['place'] : undefined;
  if (place !== undefined) return titled(`${words.trim()} ${place}`);
  return titled(words);
}

const isShort = (words: string) => words.trim().split(/\s+/u).length < FEWEST_WORDS;

function titled(words: string): string {
  const short =
    words.trim().split(/\s+/u).length > MOST_WORDS ? words.replace(endsTitle, '') : words;
  return begun(wholePhrase(short.trim().split(/\s+/u)).replace(hanging, ''));
}

/** As many of the words as a title takes, up to where a phrase ends. */
function wholePhrase(words: readonly string[]): string {
  const cuts = Array.from({ length: MOST_WORDS - FEWEST_WORDS + 1 }, (_, at) => MOST_WORDS - at);
  const end =
    words.length <= MOST_WORDS ? words.length : cuts.find((at) => begins.test(words[at]!));
  return words.slice(0, end ?? MOST_WORDS).join(' ');
}
