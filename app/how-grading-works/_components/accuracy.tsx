import type { Accuracy, SetAccuracy } from '@/lib/report/accuracy';
import { Explained } from './explained';
import { FigureTable } from './figure-table';
import { ReliabilityPicture } from './reliability-picture';

/** What was measured on graded answers: figures as they came out, the poor ones too. */
export function MeasuredAccuracy({
  accuracy,
  version,
}: {
  accuracy: Accuracy | null;
  /** Of the grader that runs here. */
  version: string;
}) {
  return (
    <Explained id="accuracy" title="How accurate it is">
      {accuracy === null ? (
        <p>
          Nothing has been measured for this copy, so nothing is claimed. “npm run eval:grading”
          measures it.
        </p>
      ) : (
        <Measured accuracy={accuracy} version={version} />
      )}
    </Explained>
  );
}

function Measured({ accuracy, version }: { accuracy: Accuracy; version: string }) {
  const { sets, grader, measured, near } = accuracy;
  return (
    <>
      <p>
        The embedded grader, version {spoken(grader.version)}, was measured on{' '}
        <time dateTime={measured}>{day(measured)}</time> against answers that were graded from 0 to
        5 without it.
      </p>
      {grader.version !== version && (
        <p className="mt-3 text-warn">
          The grader that runs here is another version, {spoken(version)}: it may grade differently.
        </p>
      )}
      <FigureTable
        caption="How near the grader comes to the given grades"
        columns={['Answers', 'r', 'Mean error of 5', 'Kappa']}
        rows={sets.map(({ id, answers, as_shown: { r, mean_error, kappa } }) => ({
          name: nameOf(id),
          cells: [String(answers), figure(r), figure(mean_error), figure(kappa)],
        }))}
      />
      <p className="mt-3 text-sm text-soft">
        r is 1 when the grader puts the answers in the same order with the same distances, and 0 for
        chance. The mean error is how far a score is off on average. Kappa is the agreement on whole
        grades beyond chance; a miss by two counts four times. “–” was not measurable.
      </p>
      {sets.map((set) => (
        <SetFigures key={set.id} set={set} near={near} />
      ))}
    </>
  );
}

function SetFigures({ set, near }: { set: SetAccuracy; near: number }) {
  const { id, about, kinds, misconceptions, reliability, key, calibrated, questions } = set;
  return (
    <section aria-labelledby={`set-${id}`} className="mt-8">
      <h3 id={`set-${id}`} className="text-lg">
        {nameOf(id)}
      </h3>
      <p className="mt-1">
        {about} {questions === 1 ? 'One question' : `${questions} questions`}, graded by{' '}
        {key === 'rubric' ? 'a written rubric' : 'the statements of the reference answer alone'}.
      </p>
      {calibrated && (
        <p className="mt-2">
          With a straight line fitted on the other questions, the mean error is{' '}
          {figure(calibrated.mean_error)} and r {figure(calibrated.r)}.
        </p>
      )}
      {misconceptions && <MisconceptionFigures figures={misconceptions} />}
      {kinds.length > 0 && (
        <FigureTable
          caption={`${nameOf(id)}, by kind of answer`}
          columns={['Answers', 'Given grade', 'Grader’s', 'Mean error']}
          rows={kinds.map(({ kind, answers, gold, predicted, mean_error }) => ({
            name: kind,
            cells: [String(answers), figure(gold, 1), figure(predicted, 1), figure(mean_error)],
          }))}
        />
      )}
      {reliability.length > 0 && (
        <ReliabilityPicture name={nameOf(id)} bins={reliability} near={near} />
      )}
    </section>
  );
}

function MisconceptionFigures({
  figures: { holding, accused, precision, recall },
}: {
  figures: NonNullable<SetAccuracy['misconceptions']>;
}) {
  return (
    <p className="mt-2">
      Misconceptions: of {accused} answers in which it found one,{' '}
      {precision === null ? 'none could be checked' : `${percent(precision)} do hold one`}; of{' '}
      {holding} that hold one, it found{' '}
      {recall === null ? 'none, as there are none' : percent(recall)}.
    </p>
  );
}

/** The name of a set from its id: "answers-dev" is "Answers dev". */
function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_]/gu, ' ');
}

/** A version as people say it: the grader's, and the guide's that it graded by. */
function spoken(version: string): string {
  const [grader, guide] = version.split('+');
  return guide === undefined ? version : `${grader} (guide ${guide})`;
}

function figure(value: number | null, digits = 2): string {
  return value === null ? '–' : value.toFixed(digits);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function day(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
