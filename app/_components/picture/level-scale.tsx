import { levelStepsWords, type LevelSteps } from '@/lib/report/picture/level-steps';

/** A level among the five, as steps; the word beside it says the same. */
export function LevelScale({ steps }: { steps: LevelSteps }) {
  const { name, place, of } = steps;
  return (
    <div>
      <p className="text-3xl font-semibold tracking-tight">{name}</p>
      <div aria-hidden="true" className="mt-2 flex max-w-64 gap-1">
        {Array.from({ length: of }, (_, index) => (
          <span
            key={index}
            className={`h-1.5 flex-1 rounded-full border ${index < place ? 'border-accent bg-accent' : 'border-line-strong bg-transparent'}`}
          />
        ))}
      </div>
      <p className="sr-only">{levelStepsWords(steps)}</p>
    </div>
  );
}
