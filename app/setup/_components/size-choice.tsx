import { MOST_MINUTES, MOST_QUESTIONS } from '@/lib/interview/draw';
import type { Choices } from './choices';

/** How long the interview should be: by the clock, or by the number of questions. */
export function SizeChoice({
  choices,
  onChange,
}: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}) {
  return (
    <fieldset>
      <legend className="font-semibold">Length</legend>
      <div className="mt-2 flex flex-wrap gap-x-10 gap-y-3">
        <Size
          by="minutes"
          label="By time"
          unit="minutes"
          least={2}
          most={MOST_MINUTES}
          choices={choices}
          onChange={onChange}
        />
        <Size
          by="count"
          label="By number"
          unit="questions"
          least={1}
          most={MOST_QUESTIONS}
          choices={choices}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}

function Size({
  by,
  label,
  unit,
  least,
  most,
  choices,
  onChange,
}: {
  by: Choices['by'];
  label: string;
  unit: string;
  least: number;
  most: number;
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}) {
  return (
    <div className="flex items-center gap-3">
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="radio"
          name="size"
          checked={choices.by === by}
          onChange={() => onChange({ by })}
          className="size-4.5 scroll-mb-56 accent-accent"
        />
        {label}
      </label>
      <input
        type="number"
        inputMode="numeric"
        aria-label={by === 'minutes' ? 'Minutes' : 'Number of questions'}
        min={least}
        max={most}
        value={choices[by]}
        onChange={(event) => onChange({ by, [by]: event.target.value.slice(0, 5) })}
        className="min-h-11 w-20 scroll-mb-56 rounded-lg border border-line-strong bg-surface px-3 tabular-nums"
      />
      <span aria-hidden="true" className="text-soft">
        {unit}
      </span>
    </div>
  );
}
