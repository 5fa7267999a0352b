import type { Story, StoryPart } from '@/lib/grading/story/story';
import { openParts } from '@/lib/report/question/open-parts';
import { fell } from './fallen-score';
import { praisable } from './earned';
import { isShort } from '@/lib/grading/story/story-shares';
import { overlaps } from '@/lib/grading/place';
import type { Evidence } from '@/lib/grading/verdict';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import { believedStory } from '@/lib/report/question/story-marks';
import { isEstimated } from '@/lib/grading/story/result/estimated';
import { tellsOthersHelp } from './others-help';
import type { Statement, StatementOf } from './statement';
import { supposedStory } from './supposed-story';

/** What an interviewer misses most, first. */
const partsByWeight: readonly StoryPart[] = ['action', 'result', 'task', 'situation', 'reflection'];
/** Fewer deeds told as "I" are no pattern. */
const FEWEST_OWN = 2;

/** A loss that is counted is told honestly, and is no gain to be praised. */
const worse =
  /\bmore than (?:it|we|they|i|that|this) (?:would|should|could)\b|\b(?:cost|lost|wasted|refunded|paid)\b(?: (?:us|me|them|the \w+))? (?:about |around |nearly |over |another |an extra )?[€$£]?\d|\b\d\S{0,20} (?:\p{L}+ )?(?:too|more) (?:late|expensive)\b|\bover budget\b/iu;

type StoryStep = StatementOf<
  'story_part_missing' | 'story_end_unknown' | 'story_part_thin' | 'story_flag' | 'story_supposed'
>;

/** What a story lacks: that it is none, before all; the parts that cost it most; then what may be held against it. */
export function storySteps(answer: ReportedQuestion): StoryStep[] {
  const { id: question, story, storyMarks } = answer;
  if (!story) return [];
  const parts = openParts(answer).map((reading): StoryStep => {
    const { part, ask } = reading;
    const base = { of: [`story:${question}/${part}`], question, part, ask };
    const unknown = story.unknownEnds[0]?.quote;
    if (reading.verdict === 'missing' && reading.lack === 'not_known' && unknown !== undefined)
      return { kind: 'story_end_unknown', ...base, quote: unknown };
    const quote = reading.verdict === 'thin' ? reading.evidence[0]?.quote : undefined;
    return quote === undefined
      ? { kind: 'story_part_missing', ...base }
      : { kind: 'story_part_thin', ...base, quote };
  });
  // What the person says they did not mean so is no advice.
  const standing = story.flags.filter(({ id }) => !storyMarks?.denied.includes(id));
  const plan = standing.find(({ id }) => id === 'hypothetical');
  const supposed = plan ? supposedStory(question, plan) : null;
  const flags = standing.flatMap(({ id, name, evidence }): StoryStep[] => {
    if (id === plan?.id) return [];
    const quote = evidence[0]?.quote;
    return quote === undefined
      ? []
      : [{ kind: 'story_flag', of: [`story:${question}/${id}`], question, name, quote }];
  });
  return [...(supposed ? [supposed] : []), ...parts, ...flags];
}

/** What was done together is no proof of one's own part. */
const together = /\b(?:we|us|our team|everyone|everybody|each of us)\b/iu;

/** What a story does well: its measured result, whose story it is, its clearest part that is not short. */
export function storyStrengths(
  answer: Pick<ReportedQuestion, 'id' | 'turns' | 'misconceptions' | 'story' | 'storyMarks'>,
): Statement[] {
  const { id: question } = answer;
  const story = believedStory(answer);
  if (!story) return [];
  const { measured, ownership, parts } = story;
  const isClear = (wanted: StoryPart) =>
    parts.some(({ part, verdict }) => part === wanted && verdict === 'clear');
  const hasAction = isClear('action');
  const result =
    measured.kind === 'measured' && hasAction && isClear('result')
      ? praisable(
          measured.evidence.filter(
            ({ quote }) => !worse.test(quote) && !fell(quote) && !isEstimated(quote),
          ),
          answer,
        )
      : undefined;
  const own =
    ownership.kind === 'own' && ownership.own >= FEWEST_OWN && hasAction
      ? praisable(
          // It is shown as its whole sentence, so none of that may be told as “we”.
          ownership.evidence.filter(
            (each) =>
              !tellsOthersHelp(each.quote) && !together.test(praisable([each], answer) ?? ''),
          ),
          answer,
          result === undefined ? [] : [result],
        )
      : undefined;
  // What was praised as measured or as the speaker's own is not praised once more as told.
  const praised: readonly StoryPart[] = [
    ...(result ? (['result'] as const) : []),
    ...(own ? (['action'] as const) : []),
  ];
  const quoted = [result, own].filter((quote) => quote !== undefined);
  const clear = clearest(answer, parts, { praised, quoted });
  const strength = (of: string) => ({ of: [`story:${question}/${of}`], question });
  return [
    ...(result
      ? [{ kind: 'result_measured' as const, ...strength('measured'), quote: result }]
      : []),
    ...(own ? [{ kind: 'own_part_clear' as const, ...strength('ownership'), quote: own }] : []),
    ...(clear
      ? [
          {
            kind: 'story_part_clear' as const,
            ...strength(clear.part),
            part: clear.part,
            quote: clear.told,
          },
        ]
      : []),
  ];
}

/** The clearest part that is not short and not praised yet, with its words: an action in one's own, not somebody's help. */
function clearest(
  answer: Parameters<typeof storyStrengths>[0],
  parts: Story['parts'],
  { praised, quoted }: { readonly praised: readonly StoryPart[]; readonly quoted: string[] },
) {
  const isHeldAgainst = (said: Evidence) =>
    (answer.story?.flags ?? []).some(({ evidence }) =>
      evidence.some((each) => overlaps(each, said)),
    );
  return (
    parts
      .filter((reading) => reading.verdict === 'clear')
      .filter(({ part, words }) => !isShort(part, words))
      // Beside a figure that is only guessed the rest of a result is no clearer.
      .filter(
        ({ part, evidence }) =>
          part !== 'result' || !evidence.some(({ quote }) => isEstimated(quote)),
      )
      .filter(({ part, evidence }) => !praised.includes(part) && !evidence.some(isHeldAgainst))
      .flatMap((reading) => {
        const proof = reading.evidence.filter(
          ({ quote }) => reading.part !== 'action' || !tellsOthersHelp(quote),
        );
        const told = praisable(proof, answer, quoted);
        return told === undefined ? [] : [{ ...reading, told }];
      })
      .toSorted(
        (a, b) =>
          b.score - a.score || partsByWeight.indexOf(a.part) - partsByWeight.indexOf(b.part),
      )[0]
  );
}
