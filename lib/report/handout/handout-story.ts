import { usualShare, type Story, type StoryPart } from '@/lib/grading/story/story';
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
import type { RetoldStory } from '@/lib/report/question/retold-story';
import type { ReportedQuestion } from '@/lib/report/question/reported-question';

const names: Record<StoryPart, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};
const verdicts = {
  clear: ['✓', 'clear'],
  thin: ['◐', 'thin'],
  missing: ['○', 'not told'],
} as const;
const owners: Record<Story['ownership']['kind'], string> = {
  own: 'What you did is told as your own.',
  shared: 'What you did and what the team did are both told.',
  team: 'What was done is told as we: your own part is not clear.',
  none: 'Nobody is named who did it.',
};
const results: Record<Story['measured']['kind'], string> = {
  measured: 'The result is measured, and what the figure means is said.',
  figure_only: 'There is a figure, and not what it means.',
  none: 'The result is not measured.',
};

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
function toldAgain(retold: RetoldStory): Block[] {
  return under(retoldTitle, [
    line(soft(retoldWords(retold))),
    {
      kind: 'answer',
      title: 'The story now',
      asked: null,
      stretches: retold.pieces.flatMap(({ text, isNew }, index) => [
        ...(index === 0 ? [] : [{ text: ' ', kind: null, numbers: [] }]),
        { text, kind: isNew ? ('retold' as const) : null, numbers: [] },
      ]),
    },
  ]);
}

function storyTold(story: Story, marks: ReportedQuestion['storyMarks'], words: boolean): Block[] {
  const { score, by, parts, measured, flags } = story;
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
    {
      kind: 'list',
      items: parts.map((part) => {
        const [sign, told] = verdicts[part.verdict];
        return {
          sign,
          lines: [
            [strong(names[part.part]), plain(told), ...shares(part)],
            ...(words && part.verdict !== 'missing'
              ? part.evidence.slice(0, 2).map(({ quote }) => [said(quote)])
              : []),
            ...(marks?.told.some((each) => each.part === part.part)
              ? [[soft('By your own mark this was told.')]]
              : []),
            ...notSo(marks, part.part),
            ...(part.verdict === 'clear' ? [] : [[soft('To fill it:'), plain(part.ask)]]),
          ],
        };
      }),
    },
    ...listed([
      [plain(ownerWords(story))],
      ...(parts.some(({ part, verdict }) => part === 'result' && verdict === 'missing')
        ? []
        : [[plain(results[measured.kind]), ...notSo(marks, 'measured').flat()]]),
    ]),
    ...listed(
      flags.map(({ id, name, evidence }): Span[] => [
        warn(name),
        ...notSo(marks, id).flat(),
        ...(words ? evidence.slice(0, 1).map(({ quote }) => said(quote)) : []),
      ]),
    ),
  ]);
}

function notSo(marks: ReportedQuestion['storyMarks'], finding: string): Span[][] {
  return marks?.denied.includes(finding) ? [[soft('By your own mark this is not so.')]] : [];
}

/** Whose story it is can be told once a step is: a plan, a habit and what a colleague did are nobody's steps here. */
function ownerWords({ parts, ownership: { kind } }: Story): string {
  const action = parts.find(({ part }) => part === 'action')?.verdict ?? 'missing';
  if (action === 'missing') return 'No step is told, so it is open whose it was.';
  return action === 'clear' || kind === 'team' || kind === 'none'
    ? owners[kind]
    : 'No step is clearly told as your own.';
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function shares(part: Story['parts'][number]): Span[] {
  if (part.verdict === 'missing') return [];
  if (part.words === 0) return [soft('· told in the same words as another part')];
  const time = part.time === null ? '' : `, ${percent(part.time)} of the time`;
  const usual = usualShare[part.part];
  const usually = usual === null ? '' : ` (usual: about ${percent(usual)})`;
  return [soft(`· ${percent(part.words)} of the words${time}${usually}`)];
}
