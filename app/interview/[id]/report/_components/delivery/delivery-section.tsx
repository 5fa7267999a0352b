import type { Report } from '@/lib/report/report';
import type { Moment } from '@/lib/report/delivery-panel';
import {
  clock,
  figureWords,
  inHundred,
  perMinute,
  wholeNumber,
  wordsPerMinute,
} from '@/lib/report/statements/figure-words';
import { HearMoment } from '@/app/interview/[id]/report/_components/answer/hear-moment';
import { PaceChart } from './pace-chart';

/** How the whole interview was spoken: pace over time, pauses, fillers, and the moments worth hearing again. */
export function DeliverySection({ report }: { report: Report }) {
  const { delivery, questions, interview } = report;
  if (!delivery) return null;
  const { pace, pauses, fillersPerMinute, hedgesPer100, turns, typed, moments } = delivery;
  return (
    <section aria-labelledby="delivery" className="mt-14">
      <h2 id="delivery" className="text-2xl">
        How you came across
      </h2>
      <p className="mt-1 text-soft">
        Over {turns.length === 1 ? 'one spoken answer' : `${turns.length} spoken answers`}
        {typed > 0 && `; ${typed === 1 ? 'one was' : `${typed} were`} typed and not measured`}. Each
        answer’s own figures stand with its question.
      </p>
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
        <Fact term="Pace">{figureWords(pace, wordsPerMinute)}</Fact>
        <Fact term="Pauses">{figureWords(pauses, wholeNumber)}</Fact>
        <Fact term="Fillers">{figureWords(fillersPerMinute, perMinute)}</Fact>
        <Fact term="Hedges">{figureWords(hedgesPer100, inHundred)}</Fact>
      </dl>
      <PaceChart panel={delivery} questions={questions} />
      {moments.length > 0 && (
        <div className="mt-5">
          <h3 className="text-base">Moments to hear again</h3>
          <ul className="mt-1 divide-y divide-line">
            {moments.map((moment) => {
              const turn = turns.find((each) => each.turn === moment.turn);
              const number = questions.findIndex(({ id }) => id === moment.question) + 1;
              const said = `Question ${number}, ${clock(moment.atMs)}: ${happened(moment)}`;
              return (
                <li
                  key={`${moment.turn} ${moment.kind} ${moment.atMs}`}
                  className="flex min-h-9 flex-wrap items-center justify-between gap-x-4"
                >
                  <span className="tabular-nums">{said}</span>
                  <HearMoment
                    interview={interview}
                    about={said}
                    moment={{
                      question: moment.question,
                      beginsMs: turn?.segments[0]?.startMs ?? null,
                      atMs: moment.atMs,
                    }}
                  />
                </li>
              );
            })}
          </ul>
          <p className="mt-2 text-sm text-soft">
            Long pauses are often good thinking; listen before you change anything.
          </p>
        </div>
      )}
    </section>
  );
}

function happened(moment: Moment): string {
  switch (moment.kind) {
    case 'pause':
      return `a pause of ${(moment.ms / 1_000).toFixed(1)} s`;
    case 'fillers':
      return moment.phrases
        .map(({ phrase, count }) => (count > 1 ? `“${phrase}” ${count} times` : `“${phrase}”`))
        .join(', ');
  }
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
