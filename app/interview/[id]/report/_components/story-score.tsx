import type { Story } from '@/lib/grading/story';
import { storyLines, storyMarking, strongBy } from '@/lib/grading/story-score';
import { lineNames, partNames } from './story-sentence';

const columns = ['Weight', 'Mark', 'Adds'] as const;

/** The score, line by line, with the published weights. */
export function StoryScore({ story }: { story: Story }) {
  const { clear, thin, strong } = storyMarking.part;
  const marks = story.parts.map(
    ({ part }) => `${partNames[part].toLowerCase()} with ${strongBy[part]}`,
  );
  return (
    <details className="mt-5">
      <summary className="cursor-pointer font-medium">How the story’s score is made</summary>
      <table className="mt-2 w-full border-collapse text-left text-sm">
        <caption className="sr-only">The story’s score, line by line</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1.5 pr-3 font-medium">
              For
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pl-3 text-right font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {storyLines(story).map(({ of, weight, mark }) => (
            <tr key={of} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {lineNames[of]}
              </th>
              {[weight, mark, Math.round(weight * mark) / 100].map((figure, index) => (
                <td key={columns[index]} className="py-1.5 pl-3 text-right tabular-nums">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-soft">
        A clear part has {clear}, a thin one {thin}, and a strong one {strong}: {marks.join(', ')}.
      </p>
    </details>
  );
}
