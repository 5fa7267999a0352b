import { BarLine } from '@/app/_components/bar-line';
import { marking } from '@/lib/grading/score';
import type { Step, WorkedExample } from './worked-example';

/** How the example's score comes together, line by line: each bar starts where the last one ended. */
export function ScorePicture({ example }: { example: WorkedExample }) {
  const { steps, points, earned, score, band } = example;
  return (
    <figure className="mt-5 rounded-card border border-line bg-surface px-4 py-4 sm:px-6">
      <figcaption className="text-sm text-soft">
        {points} key points, 1 each. Each bar starts where the one above it ended.
      </figcaption>
      <ol className="mt-3 divide-y divide-line">
        {steps.map((step) => (
          <li key={step.what} className="grid gap-x-6 gap-y-1.5 py-3 sm:grid-cols-[3fr_2fr]">
            <div className="flex justify-between gap-4 sm:block">
              <div>
                <p className="leading-snug">{step.what}</p>
                <p className="mt-0.5 text-sm text-soft">
                  {step.why}
                  {step.quote !== null && <>: “{step.quote}”</>}
                </p>
              </div>
              <p className="shrink-0 font-semibold tabular-nums sm:hidden">{signed(step.change)}</p>
            </div>
            <div className="flex items-center gap-4">
              <div className="min-w-0 flex-1">
                <Bar step={step} points={points} />
              </div>
              <p className="hidden w-10 shrink-0 text-right font-semibold tabular-nums sm:block">
                {signed(step.change)}
              </p>
            </div>
          </li>
        ))}
        <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
          <p className="text-soft tabular-nums">
            Earned {earned} of {points}, so 100 × ({earned} ÷ {points})<sup>{marking.curve}</sup>,
            rounded
          </p>
          <p className="tabular-nums">
            <strong className="text-2xl">{score}</strong>
            <span className="text-soft"> of 100</span> · {band}
          </p>
        </li>
      </ol>
    </figure>
  );
}

/** A bar from where the sum stood to where it stands: solid when it adds, hollow when it takes off. */
function Bar({ step: { before, after, change }, points }: { step: Step; points: number }) {
  const at = (value: number) => (100 * value) / points;
  return (
    <BarLine
      ticks={Array.from({ length: points + 1 }, (_, point) => at(point))}
      bars={
        change === 0
          ? []
          : [
              {
                from: at(Math.min(before, after)),
                to: at(Math.max(before, after)),
                look: change > 0 ? 'fill-accent' : 'fill-bad-wash stroke-bad',
              },
            ]
      }
    />
  );
}

function signed(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}
