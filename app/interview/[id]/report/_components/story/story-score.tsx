import { FigureTable } from '@/app/_components/figure-table';
import type { Story } from '@/lib/grading/story/story';
import { storyLines, storyMarking, strongBy } from '@/lib/grading/story/story-score';
import { lineNames, partNames } from '@/lib/report/question/story-sentence';

/** The score, line by line, with the published weights. */
export function StoryScore({ story }: { story: Story }) {
  const { clear, thin, strong } = storyMarking.part;
  const marks = story.parts.map(
    ({ part }) => `${partNames[part].toLowerCase()} with ${strongBy[part]}`,
  );
  return (
    <details className="mt-5 print:hidden">
      <summary className="cursor-pointer font-medium">How the story’s score is made</summary>
      <FigureTable
        caption="The story’s score, line by line"
        columns={['Weight', 'Mark', 'Adds']}
        rows={storyLines(story).map(({ of, weight, mark }) => ({
          name: lineNames[of],
          cells: [weight, mark, Math.round(weight * mark) / 100].map(String),
        }))}
      />
      <p className="mt-2 text-sm text-soft">
        A clear part has {clear}, a thin one {thin}, and a strong one {strong}: {marks.join(', ')}.
        A part that has no words of its own is never strong.
      </p>
    </details>
  );
}
