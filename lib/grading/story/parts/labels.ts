import { starParts } from '@/lib/grading/model/model-reply';
import type { StoryPart } from '@/lib/grading/story/story';
import type { Label, Reading } from './unit-reading';

const labels: readonly Label[] = [...starParts, 'none'];

/** What it costs to go from one part to the next: stories mostly go forward. */
const back: Readonly<Record<StoryPart, Partial<Record<StoryPart, number>>>> = {
  situation: { result: 0.6, reflection: 1 },
  task: { situation: 0.3, result: 0.6, reflection: 1 },
  action: { situation: 0.7, task: 0.8, reflection: 0.4 },
  result: { situation: 1.2, task: 1.4, action: 0.4 },
  reflection: { situation: 2, task: 2, action: 1.2, result: 0.8 },
};
/** Leaving a part costs a little, so that one clause without a sign of its own stays with its neighbours. */
const CHANGE = 0.25;

/** The last label of a row and those before it: rows share their beginnings. */
type Path = { readonly label: Label; readonly before: Path } | null;

/** The likeliest row of labels: each unit's own signs against the order in which stories are told. */
export function labelsOf(readings: readonly Reading[]): Label[] {
  let rows: {
    readonly score: number;
    readonly last: StoryPart | 'opening' | null;
    readonly path: Path;
  }[] = [{ score: 0, last: null, path: null }];
  for (const { weights } of readings) {
    const best = new Map<string, (typeof rows)[number]>();
    for (const row of rows)
      for (const label of labels) {
        const part = label === 'none' ? row.last : placeOf(label, row.last);
        const cost = label === 'none' ? 0 : costOf(row.last, label);
        const score = row.score + weights[label] - cost;
        const key = part ?? '';
        const known = best.get(key);
        if (!known || score > known.score)
          best.set(key, { score, last: part, path: { label, before: row.path } });
      }
    rows = [...best.values()];
  }
  const path: Label[] = [];
  for (let at = rows.toSorted((a, b) => b.score - a.score)[0]!.path; at; at = at.before)
    path.push(at.label);
  return path.toReversed();
}

/** A story may begin with what came of it: then it goes back to its setting, and nothing is lost. */
const placeOf = (label: StoryPart, last: StoryPart | 'opening' | null) =>
  label === 'result' && (last === null || last === 'opening') ? 'opening' : label;

function costOf(last: StoryPart | 'opening' | null, label: StoryPart): number {
  if (last === null || last === label) return 0;
  if (last === 'opening') return CHANGE;
  return CHANGE + (back[last][label] ?? 0);
}
