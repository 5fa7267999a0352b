import { starParts } from '@/lib/grading/model-reply';
import { usualShare } from '@/lib/grading/story';
import type { StoryText } from '@/lib/practice/banked-story';
import { partNames } from './part-names';

const told = starParts.filter((part) => usualShare[part] !== null);
const fills = ['fill-accent/45', 'fill-accent/65', 'fill-accent', 'fill-accent/80'];

/**
 * How long each of the four parts is, above how long it usually is. A picture with a sentence beside it
 * for those who do not see it.
 */
export function PartShares({ parts }: { parts: StoryText['parts'] }) {
  const words = told.map((part) => parts[part].trim().split(/\s+/u).filter(Boolean).length);
  const total = words.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const shares = words.map((count) => count / total);
  const usual = told.map((part) => usualShare[part] ?? 0);
  const sentence = told
    .map(
      (part, index) =>
        `${partNames[part]} ${percent(shares[index])}, usually ${percent(usual[index])}`,
    )
    .join('; ');
  return (
    <span className="mt-2 block max-w-md">
      <svg
        viewBox="0 0 400 30"
        className="w-full"
        role="img"
        aria-label={`Share of the words. ${sentence}.`}
      >
        <Row shares={shares} y={0} height={18} letters />
        <Row shares={usual} y={22} height={4} />
      </svg>
    </span>
  );
}

function Row({
  shares,
  y,
  height,
  letters = false,
}: {
  shares: readonly number[];
  y: number;
  height: number;
  letters?: boolean;
}) {
  let from = 0;
  return shares.map((share, index) => {
    const x = from;
    from += share * 400;
    const part = told[index];
    if (share === 0 || !part) return null;
    return (
      <g key={part}>
        <rect
          x={x + 0.5}
          y={y}
          width={Math.max(1, share * 400 - 1)}
          height={height}
          rx={2}
          className={letters ? fills[index] : 'fill-line-strong'}
        />
        {letters && share > 0.05 && (
          <text
            x={x + share * 200}
            y={y + 13.5}
            textAnchor="middle"
            className={
              index < 2
                ? 'fill-ink text-[12px] font-semibold'
                : 'fill-on-accent text-[12px] font-semibold'
            }
          >
            {partNames[part][0]}
          </text>
        )}
      </g>
    );
  });
}

function percent(share = 0): string {
  return `${Math.round(share * 100)} %`;
}
