import { levels, type Level } from '@/lib/report/statements/level';
import { levelWords } from '@/lib/report/statements/level-words';

/** The level among the five, as steps; the word beside it says the same. */
export function LevelScale({ level }: { level: Level }) {
  const place = levels.length - levels.indexOf(level);
  return (
    <div>
      <p className="text-3xl font-semibold tracking-tight">{levelWords[level]}</p>
      <div aria-hidden="true" className="mt-2 flex max-w-64 gap-1">
        {levels.map((step, index) => (
          <span
            key={step}
            className={`h-1.5 flex-1 rounded-full border ${index < place ? 'border-accent bg-accent' : 'border-line-strong bg-transparent'}`}
          />
        ))}
      </div>
      <p className="sr-only">
        {place} of {levels.length} on the scale from no to strong yes
      </p>
    </div>
  );
}
