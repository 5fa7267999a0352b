import type { Delivery } from '@/lib/speech/delivery';
import type { QuestionReport } from '@/lib/report/question/question-report';
import { figureWords } from '@/lib/report/statements/figure-words';
import { RecordedAnswers } from '@/app/interview/[id]/report/_components/answer/recorded-answers';
import { percent } from '@/lib/report/percent';

/** How the answers to one question were spoken. Each figure says how it was measured; what was not measured has none. */
export function HowYouSpoke({
  interview,
  question,
}: {
  interview: string;
  question: QuestionReport;
}) {
  const spoken = question.turns.filter(({ delivery }) => delivery !== null);
  if (spoken.length === 0) return null;
  return (
    <div role="group" aria-labelledby={`${question.id}-spoken`} className="mt-6">
      <h3 id={`${question.id}-spoken`}>How you spoke</h3>
      {spoken.map(
        ({ id, delivery, edited }, index) =>
          delivery && (
            <div key={id} className="mt-2">
              {spoken.length > 1 && (
                <p className="text-sm text-soft">{index === 0 ? 'First answer' : 'Then'}</p>
              )}
              <Figures delivery={delivery} />
              {edited && (
                <p className="mt-1 text-sm text-soft">
                  You corrected words before handing in: the grade uses your corrected text, these
                  figures what was heard.
                </p>
              )}
            </div>
          ),
      )}
      <RecordedAnswers interview={interview} question={question.id} />
    </div>
  );
}

interface Row {
  readonly name: keyof Delivery;
  readonly title: string;
  readonly show: (value: number) => string;
  readonly how: string;
}

const rows: readonly Row[] = [
  {
    name: 'pace',
    title: 'Pace',
    show: (value) => `${Math.round(value)} words a minute`,
    how: 'From your first to your last word; pauses over two seconds are taken out.',
  },
  {
    name: 'articulation',
    title: 'Pace while speaking',
    show: (value) => `${Math.round(value)} words a minute`,
    how: 'All pauses are taken out.',
  },
  {
    name: 'firstWordMs',
    title: 'First word after',
    show: seconds,
    how: 'From the end of the interviewer’s words.',
  },
  {
    name: 'pauses',
    title: 'Pauses',
    show: (value) => String(value),
    how: 'Silences of a quarter of a second and more, by the voice detector. Thinking is fine.',
  },
  {
    name: 'longestPauseMs',
    title: 'Longest pause',
    show: seconds,
    how: 'By the voice detector.',
  },
  {
    name: 'pauseShare',
    title: 'Share of pauses',
    show: percent,
    how: 'Of the time from your first to your last word.',
  },
  {
    name: 'lengthMs',
    title: 'Length',
    show: seconds,
    how: 'From your first to your last word.',
  },
  {
    name: 'ofLimit',
    title: 'Of the question’s time',
    show: percent,
    how: 'Your length against the time that the guide gives this question.',
  },
  {
    name: 'fillersPerMinute',
    title: 'Fillers',
    show: (value) => `${value.toFixed(1)} a minute`,
    how: 'Um, uh, “you know” and the like, as far as they were written down.',
  },
  {
    name: 'hedgesPer100',
    title: 'Hedges',
    show: (value) => `${value.toFixed(1)} in 100 words`,
    how: '“I think”, “maybe”, “sort of” and the like.',
  },
  {
    name: 'restarts',
    title: 'Restarts',
    show: (value) => String(value),
    how: 'Words said twice in a row, or broken off, as far as they were written down.',
  },
];

function Figures({ delivery }: { delivery: Delivery }) {
  const examples = [...delivery.fillers, ...delivery.restarted, ...delivery.hedges].slice(0, 6);
  return (
    <>
      <dl className="mt-1 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        {rows.map(({ name, title, show, how }) => {
          const figure = delivery[name];
          if (typeof figure !== 'object' || Array.isArray(figure)) return null;
          return (
            <div key={name}>
              <dt className="font-medium">{title}</dt>
              <dd>
                <span
                  className="tabular-nums"
                  data-figure={name}
                  data-value={'value' in figure ? figure.value : undefined}
                >
                  {figureWords(figure, show)}
                </span>
                <span className="block text-soft">{how}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {examples.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Heard:{' '}
          {examples
            .map(({ phrase, count }) => (count > 1 ? `“${phrase}” ${count} times` : `“${phrase}”`))
            .join(', ')}
          .
        </p>
      )}
    </>
  );
}

function seconds(ms: number): string {
  return ms < 60_000
    ? `${(ms / 1_000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1_000)} s`;
}
