import Link from 'next/link';
import { buttonClass } from '@/app/_components/button';
import { Moment } from '@/app/_components/moment';
import { isTold, partNames, retellingSentence } from '@/lib/report/question/story-sentence';
import type { BankedStory } from '@/lib/practice/banked-story';
import type { ToldStory } from '@/lib/report/question/retold-story';
import { BeforeAfter } from './before-after';
import { putTogether } from './put-together';
import { TakeBack } from './take-back';

/** The story put together from the latest telling of each part, what each telling changed, and keeping it. */
export function ToldAgain({
  story: { before, gone, now, retold, pieces, tellings },
  answer,
  kept,
}: {
  story: ToldStory;
  /** The answer it was told in. */
  answer: { readonly interview: string; readonly question: string };
  /** The story of the bank that was kept from this answer. */
  kept: BankedStory | undefined;
}) {
  const [newest] = tellings;
  if (!retold || !newest) return null;
  return (
    <section aria-labelledby={putTogether} className="mt-12">
      <h2 id={putTogether} tabIndex={-1} className="text-xl outline-none">
        Your story, put together
      </h2>
      <ul className="mt-2 space-y-1.5">
        {tellings.map(({ retelling: { id, part, at }, before: was, after }) => (
          <li key={id}>
            {partNames[part]} {isTold(was, part) ? 'told again' : 'told'}
            <span className="text-soft">
              {' '}
              · <Moment at={at} />
            </span>
            <span className="block">{retellingSentence(was, after, part)}</span>
            {id === newest.retelling.id && (
              <TakeBack interview={answer.interview} telling={id} name={partNames[part]} />
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-soft">The grade of the interview stays as it was.</p>
      <BeforeAfter before={before} gone={gone} now={now} pieces={pieces} />
      <Keep answer={answer} kept={kept} toldAt={newest.retelling.at} />
    </section>
  );
}

/** The way into the bank; a story that was kept before is renewed there, and none is made twice. */
function Keep({
  answer: { interview, question },
  kept,
  toldAt,
}: {
  answer: { readonly interview: string; readonly question: string };
  kept: BankedStory | undefined;
  toldAt: number;
}) {
  if (!kept)
    return (
      <p className="mt-5">
        <Link
          href={`/stories/new?from=${interview}&question=${question}`}
          className={buttonClass('primary')}
        >
          Keep it in your story bank
        </Link>
      </p>
    );
  const isRenewed = kept.savedAt >= toldAt;
  return (
    <div className="mt-5">
      <p className="break-words">
        {isRenewed ? 'In your story bank as ' : 'Your story bank has it as you told it before: '}
        <span className="font-medium">{kept.title}</span>.
      </p>
      <p className="mt-2">
        <Link
          href={isRenewed ? `/stories/${kept.id}` : `/stories/${kept.id}?telling=newest`}
          className={buttonClass(isRenewed ? 'secondary' : 'primary')}
        >
          {isRenewed ? 'Open it' : 'Renew it with this telling'}
        </Link>
      </p>
    </div>
  );
}
