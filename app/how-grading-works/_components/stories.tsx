import { starParts } from '@/lib/grading/model/model-reply';
import { usualShare, type StoryPart } from '@/lib/grading/story/story';
import { storyMarking, strongBy } from '@/lib/grading/story/story-score';
import { Explained, Terms } from './explained';
import { FigureTable } from '@/app/_components/figure-table';

const means: Readonly<Record<StoryPart, string>> = {
  situation: 'Where it was, who was there and what was wrong.',
  task: 'What you had to achieve, and that it was yours.',
  action: 'What you did, told as steps that somebody could picture.',
  result: 'What was different afterwards.',
  reflection: 'What you took from it.',
};
const { weights, part, ownership, measured, blaming } = storyMarking;
const name = (of: string) => `${of.charAt(0).toUpperCase()}${of.slice(1)}`;

/** How a story told to a behavioral question is taken apart, and what it is worth. */
export function Stories() {
  return (
    <Explained id="stories" title="Stories">
      <p>
        Questions that ask for something you lived through are answered with a story. The report
        takes it apart into five parts and proves each with your words:
      </p>
      <Terms
        terms={starParts.map((of) => {
          const usual = usualShare[of];
          return {
            term: name(of),
            means: `${means[of]}${usual === null ? '' : ` Usually about ${usual * 100}\u00a0% of the words.`}`,
          };
        })}
      />
      <p className="mt-4">
        Each part is clear, thin or not told. What you would do is not told as something that
        happened. Naming a part (“the result was great”, “I learned a lot”) tells none of it; a
        result is thin where a change is named that shows nothing (“it went live”). What was wrong
        before your first step, what stood in the way and a choice you weighed are no result. The
        story’s score stands beside the question’s score and never enters it: the sum of weight ×
        mark ÷ 100 over these lines.
      </p>
      <FigureTable
        caption="What a story’s score is made of"
        columns={['Weight', 'Marks']}
        rows={[
          ...starParts.map((of) => ({
            name: name(of),
            cells: [
              String(weights[of]),
              `thin ${part.thin}, clear ${part.clear}, strong ${part.strong}`,
            ],
          })),
          {
            name: 'Your own part, where a step is told',
            cells: [
              String(weights.ownership),
              `only “we” ${ownership.team}, “we” as often as “I” or more ${ownership.shared}, mostly “I” ${ownership.own}`,
            ],
          },
          {
            name: 'A measured result, where a result is told',
            cells: [
              String(weights.measured),
              `none ${measured.none}, a figure ${measured.figure_only}, a figure and what it counts ${measured.measured}`,
            ],
          },
        ]}
      />
      <p className="mt-3">
        A clear part is strong with {starParts.map((of) => `${strongBy[of]} (${of})`).join(', ')},
        and only in words of its own. Where the trouble is put down to others, {blaming} is taken
        off. Episodes told in answer to other questions are pointed out and not scored.
      </p>
    </Explained>
  );
}
