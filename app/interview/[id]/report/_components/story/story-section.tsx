import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import type { Episodes } from '@/lib/grading/story/story';
import { thinnestPart, type PartToTell } from '@/lib/report/question/open-parts';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { RetoldSince } from './retold-since';
import { StoryBar } from './story-bar';
import { NotSo } from './story-contest';
import { StoryFacts, StoryFlags } from './story-facts';
import { StoryParts } from './story-parts';
import { StoryScore } from './story-score';
import { partNames, tellWords, verdictWords } from '@/lib/report/question/story-sentence';
import { StoryWords } from './story-words';

/** The story told to a behavioral question, taken apart; what would help most comes first. */
export function StorySection({
  interview,
  question,
}: {
  interview: string;
  question: ReportedQuestion;
}) {
  const { story, storyMarks: marks, episodes, turns, retold } = question;
  if (!story) return <EpisodesTold episodes={episodes} />;
  const first = thinnestPart(question);
  const retell = `/interview/${interview}/report/retell/${question.id}`;
  return (
    <div role="group" aria-labelledby={`${question.id}-story`} className="mt-8">
      <h3 id={`${question.id}-story`}>Your story, part by part</h3>
      <p className="mt-1 break-after-avoid">
        <span className="font-medium">{story.score} of 100 for its shape.</span>{' '}
        <span className="text-soft">
          This stands beside the question’s score and does not enter it.
          {story.by === 'llm' && ' The parts were found by the language model.'}
        </span>
        {marks && <span className="block">With your marks: {marks.score} of 100.</span>}
      </p>
      {retold && <RetoldSince retold={retold} retell={retell} />}
      {first && <FirstToFill first={first} retell={retell} />}
      {retold && (
        <p className="mt-4 break-after-avoid font-medium">As you told it in the interview:</p>
      )}
      <StoryBar story={story} question={question.id} />
      <StoryWords story={story} turns={turns} />
      <StoryParts
        story={story}
        retell={retell}
        asked={first?.part}
        said={question.model.said?.star ?? null}
        marks={marks}
        retold={retold}
      />
      <StoryFacts
        story={story}
        denied={marks?.denied}
        measured={<NotSo finding="measured" about="measured" marks={marks} />}
      />
      <StoryFlags flags={story.flags} marks={marks} />
      <StoryScore story={story} />
    </div>
  );
}

/** What would help most: the part that costs the story most. */
function FirstToFill({ first, retell }: { first: PartToTell; retell: string }) {
  return (
    <div className="mt-4 break-inside-avoid border-l-2 border-accent pl-4">
      <p className="font-medium">
        The {partNames[first.part].toLowerCase()} is {verdictWords[first.verdict]}
        {first.verdict === 'missing' && ' yet'}
        {first.verdict === 'clear' && ', and costs the story most'}.
      </p>
      <p className="mt-1">{first.ask}</p>
      <p className="mt-3 print:hidden">
        <Link href={`${retell}?part=${first.part}`} className={buttonClass('secondary')}>
          {tellWords(first.part, first.verdict !== 'missing')}
        </Link>
      </p>
    </div>
  );
}

/** An episode in an answer that did not need one: welcome, and not scored. */
function EpisodesTold({ episodes }: { episodes: Episodes }) {
  if (episodes.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>You told an episode here</h3>
      <p className="text-sm text-soft">
        The question did not ask for one, and it makes your answer easier to believe. It is not
        scored.
      </p>
      <ul className="mt-2 space-y-2">
        {episodes.map(({ evidence: { turn, start, quote }, parts }) => (
          <li key={`${turn} ${start}`} className="border-l-2 border-accent pl-4">
            <q>{quote}</q>
            <p className="text-sm text-soft">{listed(parts.map((part) => partNames[part]))}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last.toLowerCase()}`;
}
