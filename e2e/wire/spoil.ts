import { z } from 'zod';
import type { Spoilt } from './reply';

const labelSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  quote: z.string().nullable(),
  why: z.string(),
});
const labelsSchema = z.looseObject({ points: z.array(labelSchema) });
type Label = z.infer<typeof labelSchema>;
type Labels = z.infer<typeof labelsSchema>;

/** Lets an object go wrong in one way. */
export function spoil(json: string, how: Spoilt): string {
  switch (how) {
    case 'fenced':
      return `\`\`\`json\n${json}\n\`\`\``;
    case 'in prose':
      return `Here is my assessment of the answer:\n\n${json}\n\nLet me know {if} you need more.`;
    case 'truncated':
      return json.slice(0, Math.ceil(json.length / 2));
    case 'wrong label':
      return labels(json, (label) => ({ ...label, label: 'excellent' }));
    case 'points missing':
      return changed(json, (object) => ({ ...object, points: object.points.slice(0, 1) }));
    case 'points invented':
      return changed(json, (object) => ({
        ...object,
        points: [...object.points, invented(object)],
      }));
    case 'misquoted':
      return labels(json, (label) => ({
        ...label,
        label: 'met',
        quote: 'Purple elephants negotiate quarterly with the treasury.',
      }));
    case 'scores added':
      return changed(json, (object) => ({ score: 100, grade: 'A', ...object }));
  }
}

function invented({ points }: Labels): Label {
  const quote = points.find((point) => point.quote !== null)?.quote ?? null;
  return { id: 'q01.charm', label: 'met', quote, why: 'You were charming.' };
}

function labels(json: string, change: (label: Label) => Label): string {
  return changed(json, (object) => ({ ...object, points: object.points.map(change) }));
}

function changed(json: string, change: (object: Labels) => Labels): string {
  return JSON.stringify(change(labelsSchema.parse(JSON.parse(json))));
}
