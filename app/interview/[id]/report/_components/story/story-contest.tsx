import type { Story } from '@/lib/grading/story/story';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { Claim } from '@/app/interview/[id]/report/_components/answer/claim';
import { Deny } from '@/app/interview/[id]/report/_components/answer/deny';
import { partNames } from '@/lib/report/question/story-sentence';

export type StoryMarks = QuestionReport['storyMarks'];

/** What can be said against the reading of a part: that it was told, or that these words do not tell it. */
export function PartContest({
  reading: { part, verdict },
  marks,
}: {
  reading: Story['parts'][number];
  marks: StoryMarks;
}) {
  const about = partNames[part].toLowerCase();
  const claimed = marks?.told.find((each) => each.part === part)?.evidence ?? null;
  return (
    <div className="flex flex-wrap gap-x-6">
      {verdict !== 'clear' && !marks?.denied.includes(part) && (
        <Claim of={part} kind="tell" about={about} claimed={claimed} />
      )}
      {verdict !== 'missing' && claimed === null && (
        <NotSo finding={part} about={about} marks={marks} />
      )}
    </div>
  );
}

/** "This is not so", of something that was read in a story. */
export function NotSo({
  finding,
  about,
  marks,
}: {
  finding: string;
  about: string;
  marks: StoryMarks;
}) {
  return (
    <Deny
      objection={{ kind: 'deny-story', finding }}
      of={finding}
      denied={marks?.denied.includes(finding) ?? false}
      words="This is not so"
      about={about}
      said="You say this is not so: with your marks it does not count."
    />
  );
}
