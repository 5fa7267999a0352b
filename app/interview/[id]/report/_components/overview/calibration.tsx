import { Fragment } from 'react';
import type { Report } from '@/lib/report/report';
import { ratingGroups, ratingsInAll } from '@/lib/report/statements/rating-words';
import { sentenceOf } from '@/lib/report/statements/sentence';
import { numberOf } from '@/lib/report/statements/question-number';
import type { StatementOf } from '@/lib/report/statements/statement';

type Rating = StatementOf<'rated_higher' | 'rated_lower' | 'rated_alike'>;

/** What you thought of your answers, beside the grades. */
export function CalibrationSection({ report: { calibration, questions } }: { report: Report }) {
  if (!calibration) return null;
  const ratings = calibration.statements.filter((statement) => 'rated' in statement);
  return (
    <section aria-labelledby="calibration" className="mt-14 print:hidden">
      <h2 id="calibration" className="text-2xl">
        You and the grade
      </h2>
      {ratings.length > 1 && <p className="mt-1 text-soft">{ratingsInAll(ratings)}</p>}
      {ratingGroups(ratings).map(({ lead, rows }) => (
        <div key={lead} className="mt-4">
          <p>{lead}</p>
          <ul className="mt-2 space-y-3">
            {rows.map((alike) => (
              <RatingRow key={alike[0]?.question} alike={alike} questions={questions} />
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-2 text-sm text-soft">
        The ring is your rating, the dot is the grade.
        {calibration.ratings.some(({ afterParts }) => afterParts) &&
          ' In practice each reply showed at once which points it made, so where you were asked follow-ups you had seen parts of the feedback when you rated.'}
      </p>
    </section>
  );
}

/** The ratings of the same figures, with a picture of how far the rating is from the grade. */
function RatingRow({
  alike,
  questions,
}: {
  alike: readonly Rating[];
  questions: Report['questions'];
}) {
  const [first] = alike;
  if (!first) return null;
  const { rated, score } = first;
  return (
    <li>
      <p>
        {alike.map((each, index) => (
          <Fragment key={each.question}>
            {index > 0 && ', '}
            <a href={`#${each.question}`} className="underline-offset-2 hover:underline">
              Question {numberOf(each, questions)}
            </a>
          </Fragment>
        ))}
        <span className="text-soft">: {sentenceOf(first)}</span>
      </p>
      <svg aria-hidden="true" width="100%" height="16" className="block overflow-visible">
        <line x1="1%" x2="99%" y1="8" y2="8" className="stroke-line" strokeWidth="2" />
        <line
          x1={at(Math.min(rated, score))}
          x2={at(Math.max(rated, score))}
          y1="8"
          y2="8"
          className="stroke-line-strong"
          strokeWidth="2"
        />
        <circle cx={at(score)} cy="8" r="5" className="fill-accent" />
        <circle cx={at(rated)} cy="8" r="5" className="fill-surface stroke-ink" strokeWidth="1.5" />
      </svg>
    </li>
  );
}

function at(score: number): string {
  return `${1 + score * 0.98}%`;
}
