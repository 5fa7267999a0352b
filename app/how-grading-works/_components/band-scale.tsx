import { bands } from '@/lib/grading/score';

const tints = ['fill-accent/15', 'fill-accent/35', 'fill-accent/65', 'fill-accent'];

/** The bands on a line from 0 to 100, each with its numbers in words below. */
export function BandScale() {
  const scale = bands
    .map(({ from, name }, index) => ({ from, name, to: (bands[index - 1]?.from ?? 101) - 1 }))
    .toReversed();
  const columns = scale.map(({ from, to }) => `${to - from + 1}fr`).join(' ');
  return (
    <figure className="mt-4">
      <svg aria-hidden="true" viewBox="0 0 101 6" preserveAspectRatio="none" className="h-4 w-full">
        {scale.map(({ from, to, name }, index) => (
          <rect
            key={name}
            x={from}
            width={to - from + 0.6}
            y="0"
            height="6"
            className={tints[index]}
          />
        ))}
      </svg>
      <figcaption>
        <ul className="mt-1.5 grid text-sm" style={{ gridTemplateColumns: columns }}>
          {scale.map(({ from, to, name }) => (
            <li key={name} className="min-w-0">
              <span className="block font-semibold">{name}</span>
              <span className="block text-soft tabular-nums">
                {from}–{to}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
