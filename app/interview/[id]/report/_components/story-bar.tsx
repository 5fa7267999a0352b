import { starParts } from '@/lib/grading/model-reply';
import { usualShare, type Story, type StoryPart } from '@/lib/grading/story';
import { partLetters, partNames, percent } from './story-sentence';

interface Piece {
  readonly part: StoryPart;
  readonly share: number;
}

/** The parts differ by shade and by pattern, and carry their letters above. */
const shades: Readonly<Record<StoryPart, string>> = {
  situation: 'fill-accent/25',
  task: 'fill-accent/55',
  action: 'fill-accent',
  result: 'fill-accent/40',
  reflection: 'fill-accent/10',
};
/** A letter needs so much room. */
const LETTER = 0.035;
const WIDTH = 1_000;

/** How much of the story each part took, above what is usual; the table says the same. */
export function StoryBar({ story, question }: { story: Story; question: string }) {
  const yours = story.parts.map((reading) => ({
    part: reading.part,
    share: reading.verdict === 'missing' ? 0 : reading.words,
  }));
  const usual = starParts.map((part) => ({ part, share: usualShare[part] ?? 0 }));
  const isSpoken = story.parts.some(
    (reading) => reading.verdict !== 'missing' && reading.time !== null,
  );
  return (
    <figure className="mt-4">
      <div aria-hidden="true">
        <Row name="Yours" pieces={yours} />
        <Row name="Usual" pieces={usual} />
      </div>
      <figcaption className="sr-only">How much of your story each part takes</figcaption>
      <table className="sr-only">
        <caption>Share of the story by part</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Of your words</th>
            {isSpoken && <th scope="col">Of your speaking time</th>}
            <th scope="col">Usual</th>
          </tr>
        </thead>
        <tbody>
          {story.parts.map((reading) => {
            const usually = usualShare[reading.part];
            return (
              <tr key={`${question} ${reading.part}`}>
                <th scope="row">{partNames[reading.part]}</th>
                <td>{reading.verdict === 'missing' ? 'not told' : percent(reading.words)}</td>
                {isSpoken && (
                  <td>
                    {reading.verdict === 'missing' || reading.time === null
                      ? 'not told'
                      : percent(reading.time)}
                  </td>
                )}
                <td>{usually === null ? 'no usual share' : percent(usually)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </figure>
  );
}

function Row({ name, pieces }: { name: string; pieces: readonly Piece[] }) {
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
                  {share >= 2 * LETTER && (
                    <span className="text-soft"> {Math.round(share * 100)}</span>
                  )}
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
