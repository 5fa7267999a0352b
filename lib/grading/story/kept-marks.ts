import { overlaps } from '@/lib/grading/place';
import type { Evidence } from '@/lib/grading/verdict';
import type { Story } from './story';
import { storyScore } from './story-score';
import { sharesOf } from './story-shares';

type Reading = Story['parts'][number];
type Sentence = Story['sentences'][number];

/** A story put together anew: its text, and where the words stand that were told again. */
export interface Retold {
  readonly turn: string;
  readonly text: string;
  readonly isNew: { readonly start: number; readonly end: number };
}

/**
 * The story after one part was told again, in which all other parts keep the marks of their own words: only words that
 * are new, or gone, change what is said of a part. `after` is the whole read anew.
 */
export function withKeptMarks(before: Story, after: Story, retold: Retold): Story {
  const sentences = sentencesOf(before, after, retold);
  const shares = sharesOf(sentences, []);
  const parts = after.parts.map((reading): Reading => {
    const was = before.parts.find(({ part }) => part === reading.part);
    const own = was ? keptReading(was, reading, retold) : reading;
    return own.verdict === 'missing' ? own : { ...own, ...shares(own.part) };
  });
  const ownership = kept(before.ownership, after.ownership, retold);
  const measured = kept(before.measured, after.measured, retold);
  return {
    ...after,
    sentences,
    parts,
    ownership,
    measured,
    score: storyScore({ parts, ownership, measured, flags: after.flags }),
  };
}

/** The reading of a part as it was, unless some of its words are gone or new ones tell it. */
function keptReading(was: Reading, now: Reading, retold: Retold): Reading {
  if (was.verdict === 'missing')
    return now.verdict !== 'missing' && isTouched(now.evidence, retold) ? now : was;
  const own = kept(was, now.verdict === 'missing' ? { ...now, evidence: [] } : now, retold);
  return own.verdict === 'missing' ? now : own;
}

interface Found {
  readonly kind?: string;
  readonly evidence?: readonly Evidence[];
}

/** A finding as it was, where all of its words still stand and no new ones are found. */
function kept<T extends Found, U extends Found>(was: T, now: U, retold: Retold): T | U {
  const said = placedIn(was.evidence ?? [], retold);
  if (said === null || isTouched(now.evidence ?? [], retold)) return now;
  return was.evidence === undefined ? was : { ...was, evidence: said };
}

const isTouched = (evidence: readonly Evidence[], { turn, isNew }: Retold) =>
  evidence.some((quote) => overlaps(quote, { turn, ...isNew }));

/** Where words stand now that were said before; null where some are gone. */
function placedIn(evidence: readonly Evidence[], retold: Retold): Evidence[] | null {
  const placed = evidence.flatMap(({ quote }) => placeOf(quote, 0, retold) ?? []);
  return placed.length === evidence.length ? placed : null;
}

function placeOf(quote: string, from: number, { turn, text, isNew }: Retold): Evidence | undefined {
  const start = text.indexOf(quote, from);
  if (start < 0) return undefined;
  const end = start + quote.length;
  const place = { turn, start, end, quote };
  return overlaps(place, { turn, ...isNew })
    ? placeOf(quote, Math.max(isNew.end, start + 1), { turn, text, isNew })
    : place;
}

/** The sentences that stayed, as the parts they told, and among them those that were told again. */
function sentencesOf(before: Story, after: Story, retold: Retold): Sentence[] {
  let from = 0;
  const stayed = before.sentences.flatMap((sentence): Sentence[] => {
    const place = placeOf(sentence.quote, from, retold);
    if (!place) return [];
    from = place.end;
    return [{ ...place, part: sentence.part }];
  });
  const told = after.sentences.flatMap((sentence): Sentence[] => {
    const start = Math.max(sentence.start, retold.isNew.start);
    const end = Math.min(sentence.end, retold.isNew.end);
    return start < end ? [{ ...sentence, start, end, quote: retold.text.slice(start, end) }] : [];
  });
  return [...stayed, ...told].toSorted((a, b) => a.start - b.start);
}
