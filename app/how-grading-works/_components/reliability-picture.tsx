import type { ReliabilityBin } from '@/lib/report/accuracy';
import { FigureTable } from '@/app/_components/figure-table';
import { percent } from '@/lib/report/percent';

const box = { width: 340, height: 230, left: 44, right: 14, top: 12, bottom: 40 };
const x = (share: number) => box.left + share * (box.width - box.left - box.right);
const y = (share: number) => box.height - box.bottom - share * (box.height - box.top - box.bottom);

/** Confidence against how often it was justified, as a picture and as a table of the same figures. */
export function ReliabilityPicture({
  name,
  bins,
  near,
}: {
  name: string;
  bins: readonly ReliabilityBin[];
  near: number;
}) {
  return (
    <figure className="mt-6">
      <figcaption>
        <span className="font-semibold">Does it know when it does not know?</span> Answers put
        together by how sure the grader was of its labels, against the share of them that it graded
        within {near} of the given grade. A grader whose confidence tells something rises from left
        to right.
      </figcaption>
      <div className="mt-3 grid items-start gap-x-8 gap-y-2 sm:grid-cols-2">
        <Picture bins={bins} />
        <FigureTable
          caption={`${name}: the same in figures`}
          columns={['Answers', 'Near', '95 % interval']}
          rows={bins.map(({ confidence, answers, near: share, low, high }) => ({
            name: `${percent(confidence)} sure`,
            cells: [String(answers), percent(share), `${percent(low)} to ${percent(high)}`],
          }))}
        />
      </div>
    </figure>
  );
}

function Picture({ bins }: { bins: readonly ReliabilityBin[] }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${box.width} ${box.height}`}
      className="h-auto w-full max-w-md rounded-card border border-line bg-surface text-[11px]"
    >
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share} className="fill-soft">
          <line x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} className="stroke-line" />
          <text x={x(0) - 6} y={y(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
          <text x={x(share)} y={y(0) + 15} textAnchor="middle">
            {Math.round(100 * share)}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={box.height - 8} textAnchor="middle" className="fill-soft">
        how sure, %
      </text>
      {bins.map(({ confidence, near: share, low, high }) => (
        <g key={confidence} className="stroke-accent" strokeWidth="1.5">
          <line x1={x(confidence)} x2={x(confidence)} y1={y(low)} y2={y(high)} />
          <circle cx={x(confidence)} cy={y(share)} r="4.5" className="fill-accent" />
        </g>
      ))}
    </svg>
  );
}
