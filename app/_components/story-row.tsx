import type { StoryPart } from '@/lib/grading/story/story';
import { partLetters, type StoryRow as Row } from '@/lib/report/picture/story-rows';
import { partNames } from '@/lib/report/question/story-sentence';

/** The parts differ by shade and by pattern, and carry their letters above. */
const shades: Readonly<Record<StoryPart, string>> = {
  situation: 'fill-accent/25',
  task: 'fill-accent/55',
  action: 'fill-accent',
  result: 'fill-accent/40',
  reflection: 'fill-accent/10',
};
/** What the letters stand for. */
export function PartLetters({
  parts,
  className,
}: {
  parts: readonly StoryPart[];
  className: string;
}) {
  return (
    <ul className={`flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft ${className}`}>
      {parts.map((part) => (
        <li key={part}>
          <b className="font-semibold text-accent">{partLetters[part]}</b> {partNames[part]}
          {part === 'reflection' && ', what you learnt'}
        </li>
      ))}
    </ul>
  );
}

/** A letter needs so much room with its figure; on a narrow screen twice as much. */
const LETTER = 0.035;
const WIDTH = 1_000;

/** The parts of a story in a row, as wide as their shares. A picture: whoever shows it says the same in words. */
export function StoryRow({ name, pieces }: Row) {
  const placed = pieces
    .filter(({ share }) => share > 0)
    .map((piece, index, all) => ({
      ...piece,
      from: all.slice(0, index).reduce((sum, { share }) => sum + share, 0),
    }));
  return (
    <div className="grid grid-cols-[3.5rem_1fr] items-end gap-x-3 [&+&]:mt-2">
      <span className="text-sm text-soft">{name}</span>
      {placed.length === 0 ? (
        <span className="text-sm text-soft">no part told yet</span>
      ) : (
        <div>
          <div className="relative h-5 text-xs">
            {placed.map(({ part, share, from }) =>
              share < LETTER ? null : (
                <span
                  key={part}
                  className="absolute bottom-0 whitespace-nowrap"
                  style={{ left: `${from * 100}%` }}
                >
                  <b className="font-semibold">{partLetters[part]}</b>
                  <span className={`text-soft ${share < 2 * LETTER ? 'max-sm:hidden' : ''}`}>
                    {' '}
                    {Math.round(share * 100)}
                  </span>
                </span>
              ),
            )}
          </div>
          <svg
            viewBox={`0 0 ${WIDTH} 14`}
            preserveAspectRatio="none"
            className={`block w-full ${name === 'Usual' ? 'h-1.5' : 'h-3'}`}
          >
            {placed.map(({ part, share, from }) => (
              <rect
                key={part}
                x={from * WIDTH}
                width={Math.max(0, share * WIDTH - 3)}
                height="14"
                className={shades[part]}
              />
            ))}
          </svg>
        </div>
      )}
    </div>
  );
}
