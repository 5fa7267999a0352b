import type { ReactNode } from 'react';
import type { Story } from '@/lib/grading/story/story';
import { NotSo, type StoryMarks } from './story-contest';
import {
  flagSentence,
  measuredSentence,
  ownershipSentence,
} from '@/lib/report/question/story-sentence';

/** Whose story it is, how real, and whether its result was measured. */
export function StoryFacts({
  story,
  denied,
  measured,
}: {
  story: Story;
  /** What the person says is not so. */
  denied?: readonly string[] | undefined;
  /** What can be said against the reading of the result. */
  measured: ReactNode;
}) {
  const { names, figures } = story.specifics;
  return (
    <dl className="mt-5 space-y-2">
      <Fact term="“I” or “we”">{ownershipSentence(story, denied)}</Fact>
      <Fact term="Details">
        {names.length + figures.length === 0
          ? 'No names and no figures. One or two of each make a story believable.'
          : [...new Set([...names, ...figures].map(({ quote }) => quote))].join(' · ')}
      </Fact>
      <Fact term="Measured">
        {measuredSentence(story, denied)}
        {story.measured.kind !== 'none' && measured}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-[7rem_1fr]">
      <dt className="font-medium">{term}</dt>
      <dd className="text-soft">{children}</dd>
    </div>
  );
}

const MOST_SHOWN = 2;

/** What interviewers count against a story, kindly, with the words that sound like it. */
export function StoryFlags({ flags, marks }: { flags: Story['flags']; marks: StoryMarks }) {
  if (flags.length === 0) return null;
  return (
    <div className="mt-5">
      <h4 className="font-medium">What may be held against it</h4>
      <ul className="mt-2 space-y-3">
        {flags.map((flag) => (
          <li key={flag.id} className="border-l-2 border-warn pl-4">
            <p>{flagSentence(flag)}</p>
            {flag.evidence.slice(0, MOST_SHOWN).map(({ turn, start, quote }) => (
              <q key={`${turn} ${start}`} className="block text-sm text-soft">
                {quote}
              </q>
            ))}
            <NotSo finding={flag.id} about={flag.name.toLowerCase()} marks={marks} />
          </li>
        ))}
      </ul>
    </div>
  );
}
