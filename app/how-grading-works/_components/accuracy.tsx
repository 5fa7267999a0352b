import type { Accuracy, SetAccuracy } from '@/lib/report/accuracy';
import { Explained } from './explained';
import { FigureTable } from '@/app/_components/figure-table';
import { ReliabilityPicture } from './reliability-picture';
import { percent } from '@/lib/report/percent';

/** What was measured on graded answers: figures as they came out, the poor ones too. */
export function MeasuredAccuracy({
  accuracy,
  version,
}: {
  accuracy: Accuracy | null;
  /** Of the grader that runs here, with its guide's. */
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
  const { sets, grader, guide, measured, near } = accuracy;
  const then = `${grader.version}+${guide.version}`;
  return (
    <>
      <p>
        The embedded grader, version {spoken(then)}, was measured on{' '}
        <time dateTime={measured}>{day(measured)}</time> against answers that were graded from 0 to
        5 without it.
      </p>
      {then !== version && (
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
      {sets
        .filter(({ key }) => key === 'rubric')
        .map((set) => (
          <section key={set.id} aria-labelledby={`set-${set.id}`} className="mt-8">
            <h3 id={`set-${set.id}`} className="text-lg">
              {nameOf(set.id)}
            </h3>
            <SetFigures set={set} near={near} />
          </section>
        ))}
      <WithoutRubric sets={sets.filter(({ key }) => key === 'reference')} near={near} />
    </>
  );
}

function WithoutRubric({ sets, near }: { sets: readonly SetAccuracy[]; near: number }) {
  if (sets.length === 0) return null;
  return (
    <section aria-labelledby="without-rubric" className="mt-8">
      <h3 id="without-rubric" className="text-lg">
        Questions without a rubric
      </h3>
      <p className="mt-1">
        Where nobody has written key points, the statements of the reference answer take their
        place. How many of them are credited also rests on the answer as a whole: how much of the
        reference it says, in which order, what it is about, and how many words of the subject it
        has of its own. A right answer in quite other words can be missed, so such a score is less
        certain. How that works out was measured on real students’ answers to other subjects.
      </p>
      <div className="mt-3 divide-y divide-line border-y border-line">
        {sets.map((set) => (
          <details key={set.id} className="py-3">
            <summary className="cursor-pointer font-medium">{nameOf(set.id)}</summary>
            <SetFigures set={set} near={near} />
          </details>
        ))}
      </div>
    </section>
  );
}

function SetFigures({ set, near }: { set: SetAccuracy; near: number }) {
  const { id, about, kinds, misconceptions, reliability, calibrated, questions } = set;
  return (
    <>
      <p className="mt-1">
        {about} {questions === 1 ? 'One question.' : `${questions} questions.`}
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
            name: kind.replaceAll('_', ' '),
            cells: [String(answers), figure(gold, 1), figure(predicted, 1), figure(mean_error)],
          }))}
        />
      )}
      {reliability.length > 0 && (
        <ReliabilityPicture name={nameOf(id)} bins={reliability} near={near} />
      )}
    </>
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

const names: Readonly<Record<string, string>> = {
  dev: 'Interview answers, used to develop the grader',
  fixtures: 'Interview answers, written to measure it',
  beetle: 'An electricity tutor (Beetle)',
  saf_en: 'A course on communication networks (SAF)',
  scientsbank_train: 'School science (SciEntsBank)',
  stita: 'A course on statistics (STITA)',
};

function nameOf(id: string): string {
  return names[id] ?? id.replaceAll(/[-_]/gu, ' ');
}

/** A version as people say it: the grader's, and the guide's that it graded by. */
function spoken(version: string): string {
  const [grader, guide] = version.split('+');
  return guide === undefined ? version : `${grader} (guide ${guide})`;
}

function figure(value: number | null, digits = 2): string {
  return value === null ? '–' : value.toFixed(digits).replace('-', '−');
}

function day(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
