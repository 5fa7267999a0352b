import Link from 'next/link';
import { DrawnSign } from '@/app/_components/picture/drawn-sign';
import type { Sign } from '@/lib/report/picture/signs';
import type { StarVerdict } from '@/lib/grading/model/model-part';
import type { Story } from '@/lib/grading/story/story';
import { PartContest, type StoryMarks } from './story-contest';
import { begun } from '@/lib/report/statements/wording';
import {
  partNames,
  partSentence,
  shareWords,
  tellWords,
  verdictWords,
} from '@/lib/report/question/story-sentence';

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
                <>
                  <p className="mt-1">
                    {story.by === 'llm' && why !== '' ? why : partSentence(reading)}
                  </p>
                  <ToTell reading={reading} isAsked={reading.part === asked} retell={retell} />
                </>
              )}
              {marks !== undefined && <PartContest reading={reading} marks={marks} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The question that would fill it, where it is not asked already, and the way to tell it. */
function ToTell({
  reading,
  isAsked,
  retell,
}: {
  reading: PartToFill;
  isAsked: boolean;
  retell: string;
}) {
  return (
    <p className="mt-1 text-sm">
      {!isAsked && (
        <>
          <span className="text-soft">Ask yourself: </span>
          {reading.ask}{' '}
        </>
      )}
      <Link
        href={`${retell}?part=${reading.part}`}
        className="text-accent underline underline-offset-2 print:hidden"
      >
        {tellWords(reading.part, reading.verdict !== 'missing')}
      </Link>
    </p>
  );
}

function Proof({ reading }: { reading: PartReading }) {
  if (reading.verdict === 'missing') return null;
  return reading.evidence.map(({ quote, start, turn }) => (
    <q key={`${turn} ${start}`} className="block text-sm text-soft">
      {quote}
    </q>
  ));
}
