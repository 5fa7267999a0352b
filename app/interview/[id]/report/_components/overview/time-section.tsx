import { TimeLines } from '@/app/_components/picture/time-lines';
import { timeLines, wholeTimeWords } from '@/lib/report/picture/time-lines';
import { howThinkingWasMeasured } from '@/lib/report/statements/figure-words';
import type { Report } from '@/lib/report/report';

/** Where the time went: for each question what was planned and what was used, as bars with their figures beside them. */
export function TimeSection({ report: { time, questions } }: { report: Report }) {
  const picture = timeLines({ time, questions });
  if (picture === null) return null;
  return (
    <section aria-labelledby="time" className="mt-14">
      <h2 id="time" className="text-2xl">
        Where the time went
      </h2>
      <p className="mt-1 text-soft">{wholeTimeWords(time)}</p>
      <TimeLines picture={picture} />
      <p className="mt-1 text-sm text-soft">
        {time.plannedMs !== null && `${plannedWords} `}
        {howThinkingWasMeasured(time.thinking)}
      </p>
    </section>
  );
}

const plannedWords = 'The upright line is the time planned; follow-ups have time of their own.';
