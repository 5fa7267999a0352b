import Link from 'next/link';
import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import type { Sign } from '@/lib/report/picture/signs';
import type { StarVerdict } from '@/lib/grading/model/model-part';
import type { Story } from '@/lib/grading/story/story';
import { storyMarking } from '@/lib/grading/story/story-score';
import type { RetoldStory } from '@/lib/report/question/retold-story';
import {
  partNames,
  partSentence,
  retoldSentence,
  shareWords,
  tellWords,
  verdictWords,
} from '@/lib/report/question/story-sentence';
import { begun } from '@/lib/report/statements/wording';
import { PartContest, type StoryMarks } from './story-contest';

type PartReading = Story['parts'][number];
/** A part that something is to be told of. */
export type PartToFill = Exclude<PartReading, { verdict: 'clear' }>;

const verdicts: Readonly<Record<PartReading['verdict'], { mark: Sign; look: string }>> = {
  clear: { mark: '✓', look: 'text-good' },
  thin: { mark: '◐', look: 'text-warn' },
  missing: { mark: '○', look: 'text-soft' },
};

/** Each part with its verdict, its words as proof, what it lacks and the question that would fill it. */
export function StoryParts({
  story,
  retell,
  asked,
  said,
  marks,
  retold,
}: {
  story: Story;
  /** Where a part can be told again. */
  retell: string;
  /** The part whose question stands above already. */
  asked?: PartReading['part'] | undefined;
  /** What a language model said of the parts, where it labelled them. */
  said: readonly StarVerdict[] | null;
  /** The person's own; left out where nothing can be contested. */
  marks?: StoryMarks;
  /** What was told again after the interview. */
  retold?: RetoldStory | null;
}) {
  return (
    <ul data-paper-columns className="mt-5 space-y-4">
      {story.parts.map((reading) => {
        const { mark, look } = verdicts[reading.verdict];
        const why = said?.find(({ part }) => part === reading.part)?.why ?? '';
        return (
          <li key={reading.part} className="grid break-inside-avoid grid-cols-[1.5rem_1fr]">
            <span className={look}>
              <DrawnSign of={mark} />
            </span>
            <div>
              <p>
                <span className="font-medium">{partNames[reading.part]}</span>
                <span className="text-soft">
                  : {verdictWords[reading.verdict]}
                  {reading.verdict !== 'missing' &&
                    `, ${reading.score} of 100. ${begun(shareWords(reading))}`}
                </span>
              </p>
              <Proof reading={reading} />
              {reading.verdict !== 'clear' && (
                <ToTell
                  reading={reading}
                  lack={story.by === 'llm' && why !== '' ? why : partSentence(reading)}
                  isAsked={reading.part === asked}
                  retold={retold ?? null}
                  retell={retell}
                />
              )}
              {reading.verdict === 'clear' && couldGain(reading, story, marks) && (
                <p className="mt-1 text-sm">
                  <TellAgain part={reading.part} isTold retell={retell} />
                </p>
              )}
              {marks !== undefined && <PartContest reading={reading} marks={marks} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What it lacks, whether it was told again since, the question that would fill it and the way to tell it. */
function ToTell({
  reading,
  lack,
  isAsked,
  retold,
  retell,
}: {
  reading: PartToFill;
  lack: string;
  isAsked: boolean;
  retold: RetoldStory | null;
  retell: string;
}) {
  const { part, verdict, ask } = reading;
  const isRetold = retold?.parts.some((each) => each.part === part) ?? false;
  return (
    <>
      <p className="mt-1">{lack}</p>
      <p className="mt-1 text-sm">
        {isRetold && <>{retoldSentence(retold?.open.includes(part) ?? false)} </>}
        {!isRetold && !isAsked && (
          <>
            <span className="text-soft">Ask yourself: </span>
            {ask}{' '}
          </>
        )}
        <TellAgain part={part} isTold={isRetold || verdict !== 'missing'} retell={retell} />
      </p>
    </>
  );
}

function TellAgain({
  part,
  isTold,
  retell,
}: {
  part: PartReading['part'];
  isTold: boolean;
  retell: string;
}) {
  return (
    <Link
      href={`${retell}?part=${part}`}
      className="text-accent underline underline-offset-2 print:hidden"
    >
      {tellWords(part, isTold)}
    </Link>
  );
}

/** A clear part can still be told better: short of the most, a result without a measure, or one that the person says is not so. */
const couldGain = (
  { part, score }: Extract<PartReading, { verdict: 'clear' }>,
  { measured }: Story,
  marks: StoryMarks | undefined,
) =>
  score < storyMarking.part.strong ||
  (part === 'result' && measured.kind !== 'measured') ||
  (marks?.denied.includes(part) ?? false);

function Proof({ reading }: { reading: PartReading }) {
  if (reading.verdict === 'missing') return null;
  return reading.evidence.map(({ quote, start, turn }) => (
    <q key={`${turn} ${start}`} className="block text-sm text-soft">
      {quote}
    </q>
  ));
}
