import type { Story } from '@/lib/grading/story/story';
import { storyRows } from '@/lib/report/picture/story-rows';
import {
  line,
  listed,
  plain,
  said,
  soft,
  strong,
  under,
  warn,
  type Block,
  type Span,
} from './handout';
import type { Include } from './include';
import { retoldTitle, retoldWords } from './retold-words';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';
import {
  flagSentence,
  inNoPart,
  measuredSentence,
  ownershipSentence,
  partNames,
  partSentence,
  shareWords,
  verdictWords,
} from '@/lib/report/question/story-sentence';

const signs = { clear: '✓', thin: '◐', missing: '○' } as const;

/** How a story was told, part by part; episodes where none was asked for. */
export function storyBlocks(
  { story, storyMarks, retold, episodes }: ReportedQuestion,
  { words }: Pick<Include, 'words'>,
): Block[] {
  return [
    ...(story === null ? [] : storyTold(story, storyMarks, words)),
    ...(retold === null || !words ? [] : toldAgain(retold)),
    ...under(
      'An episode was told here',
      episodes.length === 0
        ? []
        : [
            line(soft('It was not asked for, and is welcome; it does not enter the score.')),
            ...(words ? listed(episodes.map(({ evidence }) => [said(evidence.quote)])) : []),
          ],
    ),
  ];
}

/** The story put together anew, told apart from the answer that was graded. */
function toldAgain(retold: NonNullable<ReportedQuestion['retold']>): Block[] {
  return under(retoldTitle, [
    line(soft(retoldWords(retold))),
    {
      kind: 'answer',
      title: 'The story now',
      asked: null,
      stretches: retold.pieces.flatMap(({ text, isNew, leaveOut }, index) => [
        ...(index === 0 ? [] : [{ text: ' ', kind: null, numbers: [] }]),
        { text, kind: isNew ? 'retold' : leaveOut ? 'left-out' : null, numbers: [] },
      ]),
    },
  ]);
}

function storyTold(story: Story, marks: ReportedQuestion['storyMarks'], words: boolean): Block[] {
  const { score, by, parts, flags } = story;
  return under('How the story was told', [
    line(
      strong(`${score} of 100 as a story`),
      soft(
        by === 'llm'
          ? '· parts labelled by the language model; not in the question’s score'
          : '· not in the question’s score',
      ),
    ),
    ...(marks === null
      ? []
      : [line(soft(`${marks.score} of 100 as a story with your own marks.`))]),
    { kind: 'story', rows: storyRows(story) },
    line(soft(inNoPart(story))),
    {
      kind: 'list',
      items: parts.map((part) => {
        const share = shareWords(part);
        return {
          sign: signs[part.verdict],
          lines: [
            [
              strong(partNames[part.part]),
              plain(verdictWords[part.verdict]),
              ...(share === '' ? [] : [soft(`· ${share}`)]),
            ],
            ...(words && part.verdict !== 'missing'
              ? part.evidence.slice(0, 2).map(({ quote }) => [said(quote)])
              : []),
            ...(marks?.told.some((each) => each.part === part.part)
              ? [[soft('By your own mark this was told.')]]
              : []),
            ...notSo(marks, part.part),
            ...(part.verdict === 'clear'
              ? []
              : [[plain(partSentence(part))], [soft('Ask yourself:'), plain(part.ask)]]),
          ],
        };
      }),
    },
    ...listed([
      [plain(ownershipSentence(story, marks?.denied))],
      [plain(measuredSentence(story, marks?.denied)), ...notSo(marks, 'measured').flat()],
    ]),
    ...listed(
      flags.map((flag): Span[] => [
        warn(flagSentence(flag)),
        ...notSo(marks, flag.id).flat(),
        ...(words ? flag.evidence.slice(0, 1).map(({ quote }) => said(quote)) : []),
      ]),
    ),
  ]);
}

function notSo(marks: ReportedQuestion['storyMarks'], finding: string): Span[][] {
  return marks?.denied.includes(finding) ? [[soft('By your own mark this is not so.')]] : [];
}
