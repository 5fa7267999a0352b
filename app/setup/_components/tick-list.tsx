import { Button } from '@/app/_components/button';

/** One thing to tick, with how many questions it stands for under the other choices. */
export interface Tick<T> {
  readonly value: T;
  readonly label: string;
  readonly questions: number;
}

/** A list of check boxes of which any number may be ticked. */
export function TickList<T extends string>({
  legend,
  ticks,
  chosen,
  onChange,
}: {
  legend: string;
  ticks: readonly Tick<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const all = ticks.map(({ value }) => value);
  const allTicked = chosen.length >= all.length;
  const toggle = (value: T) =>
    onChange(all.filter((other) => chosen.includes(other) !== (other === value)));
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="-mt-8.5 flex justify-end">
        <Button
          look="quiet"
          className="scroll-mb-56 px-2 text-sm"
          aria-label={`${legend}: ${allTicked ? 'untick all' : 'tick all'}`}
          onClick={() => onChange(allTicked ? [] : all)}
        >
          {allTicked ? 'Untick all' : 'Tick all'}
        </Button>
      </div>
      <ul className="gap-x-8 sm:columns-2">
        {ticks.map(({ value, label, questions }) => (
          <li key={value} className="break-inside-avoid">
            <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-1 hover:bg-sunken">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
                className="size-4.5 shrink-0 scroll-mb-56 accent-accent"
              />
              <span className="flex-1">{label}</span>
              <span className="text-sm text-soft tabular-nums">
                {questions}
                <span className="sr-only"> {questions === 1 ? 'question' : 'questions'}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
