import type { StarVerdict } from '@/lib/grading/model-part';

const names: Record<StarVerdict['part'], string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};
const labels: Record<StarVerdict['label'], { mark: string; word: string; look: string }> = {
  present: { mark: '✓', word: 'told', look: 'text-good' },
  partial: { mark: '◐', word: 'partly told', look: 'text-warn' },
  missing: { mark: '○', word: 'not told', look: 'text-soft' },
};

/** The parts of a story, as the language model found them; they do not enter the score. */
export function StarStory({ star }: { star: readonly StarVerdict[] }) {
  return (
    <div className="mt-6">
      <h3>The shape of your story</h3>
      <p className="text-sm text-soft">Found by the language model; it does not enter the score.</p>
      <ul className="mt-2 space-y-2">
        {star.map(({ part, label, evidence, why }) => (
          <li key={part} className="grid grid-cols-[1.5rem_1fr]">
            <span aria-hidden="true" className={`font-semibold ${labels[label].look}`}>
              {labels[label].mark}
            </span>
            <div>
              <p>
                <span className="font-medium">{names[part]}</span>
                <span className="text-soft">: {labels[label].word}</span>
              </p>
              {evidence.map(({ quote, start, turn }) => (
                <q key={`${turn} ${start}`} className="block text-sm text-soft">
                  {quote}
                </q>
              ))}
              {why !== '' && <p className="text-sm text-soft">{why}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
