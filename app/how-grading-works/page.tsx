import type { Metadata } from 'next';
import { marking, scoreOfShare } from '@/lib/grading/score';
import { compose } from '@/lib/server/compose';
import { MeasuredAccuracy } from './_components/accuracy';
import { BandScale } from './_components/band-scale';
import { DimensionTerms } from './_components/dimension-terms';
import { Explained } from './_components/explained';
import { LevelRule } from './_components/level-rule';
import { ScorePicture } from './_components/score-picture';
import { Stories } from './_components/stories';
import { TryAnswer, type QuestionChoices } from './_components/try-answer';
import {
  Coverage,
  FollowUps,
  Limits,
  Misconceptions,
  NotCredited,
  Points,
  YourMarks,
} from './_components/what-is-judged';
import { workedExample } from './_components/worked-example';

export const metadata: Metadata = { title: 'How grading works' };

export default function HowGradingWorksPage() {
  const { accuracy, ports } = compose();
  return (
    <div className="under-header max-w-3xl px-4 pt-8 pb-20 sm:px-6 sm:pt-12">
      <h1 className="text-3xl">How grading works</h1>
      <p className="mt-3 text-lg text-soft">
        A grader looks for the key points of a question in your words. One formula turns what it
        found into a score, and the report shows every step.
      </p>
      <Points />
      <FollowUps />
      <Misconceptions />
      <Score />
      <LevelRule />
      <DimensionTerms />
      <Example />
      <Stories />
      <Try />
      <NotCredited />
      <Coverage />
      <YourMarks />
      <MeasuredAccuracy accuracy={accuracy} version={ports.embedded.stamp.version} />
      <Limits />
    </div>
  );
}

const scoreOf = (share: number) => Math.round(scoreOfShare(share));

function Score() {
  return (
    <Explained id="score" title="The score">
      <p className="rounded-card border border-line bg-sunken px-4 py-3 text-center text-lg">
        score = 100 × ((credit − taken off) ÷ key points)
        <sup>{marking.curve}</sup>
      </p>
      <p className="mt-3">
        Every key point weighs the same. The small exponent makes the first ones count a little more
        than the last, as interviewers’ grades do: a quarter of the points makes {scoreOf(1 / 4)},
        half of them {scoreOf(1 / 2)}, three quarters {scoreOf(3 / 4)}, all of them {scoreOf(1)}.
        The score of an interview is the mean of its answered questions, rounded. A band puts it
        into a word:
      </p>
      <BandScale />
    </Explained>
  );
}

function Example() {
  const example = workedExample();
  return (
    <Explained id="example" title="An example">
      <p className="font-semibold">“{example.prompt}”</p>
      <dl className="mt-3 space-y-2">
        {example.turns.map(({ lead, text }) => (
          <div key={lead} className="border-l-2 border-line-strong pl-4">
            <dt className="text-sm text-soft">{lead}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ScorePicture example={example} />
    </Explained>
  );
}

function Try() {
  const choices = questionChoices();
  const first = choices[0]?.questions[0]?.id;
  return first === undefined ? null : (
    <Explained id="try" title="Try an answer">
      <p className="mb-4">
        Choose a question and answer it as you would in an interview. The grader that runs without a
        key shows what it finds, what it misses, and how sure it is of each.
      </p>
      <TryAnswer choices={choices} first={first} />
    </Explained>
  );
}

/** Every question of the guide, by section. */
function questionChoices(): QuestionChoices {
  const { head, questions } = compose().guide;
  return head.sections
    .map(({ id, title }) => ({
      section: title,
      questions: questions
        .filter(({ section }) => section === id)
        .map(({ id: question, prompt }) => ({ id: question, prompt })),
    }))
    .filter((section) => section.questions.length > 0);
}
