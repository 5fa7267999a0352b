import { usualShare } from '@/lib/grading/story/story';
import { storyMarking } from '@/lib/grading/story/story-score';
import { isShort, toldWords, wordsToShare } from '@/lib/grading/story/story-shares';
import { madeGood } from '@/lib/report/question/open-parts';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { believedStory } from '@/lib/report/question/story-marks';
import type { NextStep } from '@/lib/report/report';
import type { Statement } from './statement';

/** Structure below this is worth a step of its own. */
const ORDERLY = 80;

interface Finer {
  readonly statement: Statement;
  readonly action: NextStep['action'];
  /** What is lost, of 100: the most first; of parts that lose alike, the one that weighs most in its story. */
  readonly lost: number;
  readonly weight: number;
}

/**
 * What the report knows to be better yet where less than three steps gain anything: how an answer was put in order, a
 * part of a story that is short or clear and not yet convincing. Nothing of it is in a score of points; where nothing
 * at all is open, that is said instead.
 */
export function finerSteps(
  questions: readonly ReportedQuestion[],
  named: readonly NextStep[],
): NextStep[] {
  if (named.length === 0) return [];
  const told = new Set(
    named.flatMap(({ question, statements }) =>
      statements.flatMap((each) => ('part' in each ? [`${question}/${each.part}`] : [])),
    ),
  );
  return questions
    .filter(({ result }) => result.kind === 'scored')
    .flatMap((question) => [...orderOf(question), ...partsOf(question, told)])
    .toSorted((a, b) => b.lost - a.lost || b.weight - a.weight)
    .map(({ statement, action }) => ({
      question: 'question' in statement ? statement.question : null,
      statements: [statement],
      gain: null,
      whole: null,
      action,
    }));
}

function orderOf({ id: question, dimensions }: ReportedQuestion): Finer[] {
  const { structure, structureCosts: costs } = dimensions;
  if (structure.kind !== 'measured' || structure.value >= ORDERLY || !costs) return [];
  const { lead, falseFirst, long } = costs;
  const { value } = structure;
  const statement: Statement = {
    kind: 'structure_low',
    of: [`answer:${question}`],
    question,
    value,
    lead,
    falseFirst,
    long: long && { points: long.points, words: long.words },
  };
  return [{ statement, action: { kind: 'practise', question }, lost: 100 - value, weight: 100 }];
}

function partsOf(question: ReportedQuestion, told: ReadonlySet<string>): Finer[] {
  const story = believedStory(question);
  const { id } = question;
  const good = madeGood(question);
  if (!story) return [];
  return story.parts.flatMap((reading): Finer[] => {
    const { part } = reading;
    if (reading.verdict !== 'clear' || told.has(`${id}/${part}`) || good.has(part)) return [];
    const about = { of: [`story:${id}/${part}`], question: id, part };
    const action = { kind: 'retell' as const, question: id, part };
    const weight = storyMarking.weights[part];
    const usual = usualShare[part] ?? 0;
    const lost = storyMarking.part.strong - reading.score;
    if (lost > 0)
      return [
        {
          statement: { kind: 'story_part_stronger', ...about, score: reading.score },
          action,
          lost,
          weight,
        },
      ];
    if (!isShort(part, reading.words)) return [];
    const [share, of] = [reading.words, usual].map((each) => Math.round(100 * each));
    const shares = { share: share ?? 0, usual: of ?? 0 };
    const more = wordsToShare(reading.words, usual, toldWords(story).told);
    return [
      {
        statement: { kind: 'story_part_short', ...about, ...shares, more },
        action,
        lost: shares.usual - shares.share,
        weight,
      },
    ];
  });
}
