import type { StarVerdict } from '@/lib/grading/model-part';
import { plain, said, soft, strong, under, type Block } from './handout';
import type { Include } from './include';
import type { ReportedQuestion } from './reported-question';

const names: Record<StarVerdict['part'], string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};
const labels: Record<StarVerdict['label'], readonly [sign: string, words: string]> = {
  present: ['✓', 'told'],
  partial: ['◐', 'partly told'],
  missing: ['○', 'not told'],
};

/** How a story was told, part by part. */
export function storyBlocks({ model }: ReportedQuestion, { words }: Include): Block[] {
  const star = model.said?.star ?? null;
  if (star === null) return [];
  return under('The shape of the story', [
    {
      kind: 'list',
      items: star.map(({ part, label, evidence, why }) => {
        const [sign, told] = labels[label];
        return {
          sign,
          lines: [
            [strong(names[part]), plain(told)],
            ...(words ? evidence.map(({ quote }) => [said(quote)]) : []),
            // A model's reason may repeat what was said.
            ...(words && why !== '' ? [[soft(why)]] : []),
          ],
        };
      }),
    },
  ]);
}
