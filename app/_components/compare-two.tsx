import { buttonClass } from './button';
import { momentWords } from './moment';
import { pairToCompare } from '@/lib/report/pair-to-compare';
import type { ListedInterview } from './past-interviews';

/**
 * Chooses two past interviews to hold against each other; works without scripts. Many have the same title, so what
 * tells them apart comes first: that is not cut off on a narrow screen.
 */
export function CompareTwo({ interviews }: { interviews: readonly ListedInterview[] }) {
  // Grades that wait for the person's own rating can't be held against others yet.
  const comparable = interviews.filter(({ rateFirst }) => !rateFirst);
  const pair = pairToCompare(comparable);
  if (!pair) return null;
  return (
    <form action="/compare" className="grid justify-items-start gap-3">
      <Choice name="a" label="Compare" interviews={comparable} chosen={pair.before.id} />
      <Choice name="b" label="with" interviews={comparable} chosen={pair.after.id} />
      <button type="submit" className={buttonClass('secondary')}>
        Side by side
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  interviews,
  chosen,
}: {
  name: string;
  label: string;
  interviews: readonly ListedInterview[];
  chosen: string;
}) {
  return (
    <label className="w-full min-w-0 text-sm font-medium">
      {label}
      <select
        name={name}
        defaultValue={chosen}
        className="mt-1 block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-ellipsis"
      >
        {interviews.map(({ id, title, startedAt, score }) => (
          <option key={id} value={id}>
            {momentWords(startedAt)} · {score === null ? 'no score' : `${score} of 100`} · {title}
          </option>
        ))}
      </select>
    </label>
  );
}
