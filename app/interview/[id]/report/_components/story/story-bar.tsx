import { starParts } from '@/lib/grading/model/model-reply';
import { PartLetters, StoryRow } from '@/app/_components/story-row';
import { usualShare, type Story } from '@/lib/grading/story/story';
import { percent } from '@/lib/report/percent';
import { storyRows } from '@/lib/report/picture/story-rows';
import { inNoPart, partNames } from '@/lib/report/question/story-sentence';

/** How much of the story each part took, above what is usual; the table says the same. */
export function StoryBar({ story, question }: { story: Story; question: string }) {
  const isSpoken = story.parts.some(
    (reading) => reading.verdict !== 'missing' && reading.time !== null,
  );
  return (
    <figure className="mt-4">
      <div aria-hidden="true">
        {storyRows(story).map((row) => (
          <StoryRow key={row.name} {...row} />
        ))}
      </div>
      {story.sentences.every(({ part }) => part === 'none') && (
        <PartLetters parts={starParts} className="mt-2" />
      )}
      <p className="mt-2 text-sm text-soft">{inNoPart(story)}</p>
      <figcaption className="sr-only">How much of your story each part takes</figcaption>
      <div className="sr-only">
        <table>
          <caption>Share of the story by part</caption>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Of the words that tell a part</th>
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
      </div>
    </figure>
  );
}
