import { usualShare, type Story, type StoryPart } from '@/lib/grading/story/story';
import { storyLines, storyMarking, type StoryLine } from '@/lib/grading/story/story-score';
import { countedIn, toldWords } from '@/lib/grading/story/story-shares';
import { percent } from '@/lib/report/percent';
import { isEstimated } from '@/lib/grading/story/result/estimated';
import { isGuessed } from '@/lib/grading/story/result/measured';
import { begun } from '@/lib/report/statements/wording';

type PartReading = Story['parts'][number];

/** The parts by name, as they are shown. */
export const partNames: Readonly<Record<StoryPart, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};
/** What the story's score is made of. */
export const lineNames: Readonly<Record<StoryLine['of'], string>> = {
  ...partNames,
  ownership: 'Your own part',
  measured: 'A measured result',
  blaming: 'The trouble put down to others',
};
const told: Readonly<Record<StoryPart, string>> = {
  situation: 'The scene is set: one can see what it was about.',
  task: 'It is clear what you had to achieve.',
  action: 'One can see what you did.',
  result: 'It is clear what came of it.',
  reflection: 'You say what you took from it.',
};

const notTold: Readonly<Record<StoryPart, string>> = {
  situation: 'Nothing sets the scene yet: no place, no people, no problem.',
  task: 'It is not said yet what you had to achieve, and for whom.',
  action: 'No step of what was done is told yet.',
  result: 'It is not said yet what came of it.',
  reflection: 'Nothing is said yet of what you took from it. One sentence is enough.',
};

const notKnown =
  'You say that you can’t know what came of it. That is a fair answer, and what you could see until then counts as a result.';

const lacks: Readonly<Record<Extract<PartReading, { verdict: 'thin' }>['lack'], string>> = {
  not_told: 'It is touched on and not told.',
  no_setting: 'A place, people or a problem by name would let others see it.',
  no_place: 'Something of it can be seen, and not yet where and when it was.',
  no_need: 'One can see where it was, and not yet what was needed or wrong there.',
  not_yours: 'There is a goal, and one can’t tell yet which part of it was yours.',
  only_we: 'Every step is told as “we”, so one can’t tell what you did.',
  no_step: 'There is effort in it, and no step that somebody could picture.',
  no_effect: 'It says how it was in the end, and not what was different afterwards.',
  only_praise: 'It says that it ended well, and not what that consisted of.',
  no_measure: 'It says which way it went, and not how far.',
  no_lesson: 'It says that you learned something, and not what.',
};

/** How a part is told. */
export const verdictWords: Readonly<Record<PartReading['verdict'], string>> = {
  clear: 'clear',
  thin: 'thin',
  missing: 'not told',
};

/** Of a part that lacked something in the interview and was told again since. */
export const retoldSentence = (isOpen: boolean): string =>
  isOpen
    ? 'You told it again after the interview, and it could still be clearer.'
    : 'You told it again after the interview, and now it is clear.';

/** Whether anything of a part is told. */
export function isTold({ parts }: Pick<Story, 'parts'>, part: StoryPart): boolean {
  return parts.some((each) => each.part === part && each.verdict !== 'missing');
}

/** What can be done about a part: only what was told can be told again. */
export function tellWords(part: StoryPart, again: boolean): string {
  const name = partNames[part].toLowerCase();
  return again ? `Tell only the ${name} again` : `Tell the ${name} now`;
}

/** What is to be said of a part, to the person. */
export function partSentence(reading: PartReading): string {
  switch (reading.verdict) {
    case 'clear':
      return told[reading.part];
    case 'thin':
      return lacks[reading.lack];
    case 'missing':
      return reading.lack === 'not_known' ? notKnown : notTold[reading.part];
  }
}

/** How much of the story a part is, beside the usual; empty where it is not told. */
export function shareWords(reading: PartReading): string {
  if (reading.verdict === 'missing') return '';
  if (reading.words === 0) return 'told in the same words as another part';
  const usual = usualShare[reading.part];
  const time = reading.time === null ? '' : `, ${percent(reading.time)} of your speaking time`;
  return `${percent(reading.words)} of the words that tell a part${time}${usual === null ? '' : ` (usual: about ${percent(usual)})`}`;
}

/** What the shares are of, and how many words are in no part. */
export function inNoPart(story: Pick<Story, 'sentences'>): string {
  const { told: telling, all } = toldWords(story);
  if (telling === 0) return `None of your ${all} words tells a part.`;
  const shares =
    telling === all
      ? `Shares are of your ${all} words`
      : `Shares are of the ${telling} words that tell a part: ${all - telling} of your ${all} words are in no part`;
  if (countedIn(story.sentences).some(({ isAside }) => isAside))
    return `${shares}; an aside counts with the part that it stands in.`;
  return telling === all ? `${shares}: each of them tells a part.` : `${shares}.`;
}

/** What telling a part again changed, in one sentence: that part first, then every other line of the score that moved. */
export function retellingSentence(before: Story, after: Story, retold: StoryPart): string {
  const was = storyLines(before);
  const lines = storyLines(after)
    .filter(({ of }) => of !== 'blaming')
    .map((line) => ({ ...line, before: was.find(({ of }) => of === line.of)?.mark ?? 0 }));
  const beside = alongside(retold);
  const why = (of: StoryLine['of'], gain: number) =>
    of === retold || of === beside
      ? ''
      : gain < 0
        ? ', as words of it gave way'
        : ', as the new words tell of it too';
  const changes = lines
    .filter(({ of, mark, before: old }) => of === retold || mark !== old)
    .toSorted((a, b) => Number(b.of === retold) - Number(a.of === retold))
    .map(({ of, mark, before: old }) => {
      const [then, now] = [before, after].map((story) => verdictOf(story, of));
      if (then !== now)
        return `${shortNames[of]} was ${then} and is now ${now}${why(of, mark - old)}`;
      return mark === old
        ? `${shortNames[of]} is still ${now}`
        : `${shortNames[of]} went from ${old} to ${mark} of 100${why(of, mark - old)}`;
    })
    .join(', ');
  const gained = after.score - before.score;
  const score =
    gained === 0
      ? 'the story’s score stays the same'
      : `the story ${gained > 0 ? 'gains' : 'loses'} ${Math.abs(gained)} of 100`;
  return `${begun(changes)}; ${score}.`;
}

const alongside = (part: StoryPart): StoryLine['of'] | null =>
  part === 'action' ? 'ownership' : part === 'result' ? 'measured' : null;

const shortNames: Readonly<Record<StoryLine['of'], string>> = {
  situation: 'the situation',
  task: 'the task',
  action: 'the action',
  result: 'the result',
  reflection: 'the reflection',
  ownership: 'your own part',
  measured: 'the measured result',
  blaming: 'the trouble put down to others',
};

function verdictOf({ parts }: Story, of: StoryLine['of']): string | undefined {
  const reading = parts.find(({ part }) => part === of);
  return reading && verdictWords[reading.verdict];
}

const times = (count: number) =>
  count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;

type Denied = readonly string[];

/** Whose steps they are; nobody's, where the person says that the words do not tell what they did. */
export function ownershipSentence(
  { parts, ownership: { kind, own, team } }: Pick<Story, 'parts' | 'ownership'>,
  denied: Denied = [],
): string {
  if (denied.includes('action'))
    return 'By your own mark no step is told yet, so one can’t tell whose it was.';
  if (parts.some(({ part, verdict }) => part === 'action' && verdict === 'missing'))
    return 'No step is told yet, so one can’t tell whose it was.';
  const isClear = parts.some(({ part, verdict }) => part === 'action' && verdict === 'clear');
  if (!isClear && (kind === 'own' || kind === 'shared'))
    return 'You speak of yourself, and no step of yours is clear yet.';
  const said = `In your action you say “I” ${times(own)} and “we” ${times(team)}`;
  switch (kind) {
    case 'own':
      if (own === 0) return 'The steps are yours: it is clear what you did.';
      if (team === 0) return 'In your action you say “I” and never “we”: it is clear what you did.';
      return `${said}: ${own > team ? 'your own part stands out' : 'your own steps can still be told from the team’s'}.`;
    case 'shared':
      return `${said}. Tell the steps that were yours as “I”.`;
    case 'team':
      return 'Every step is told as “we”. Interviewers hire one person: which of these steps were yours?';
    case 'none':
      return 'Nobody does anything in it yet, neither “I” nor “we”.';
  }
}

/** Whether the result has a figure, and whether one knows what it counts; of none where the person says that it is not told. */
export function measuredSentence(
  { parts, measured }: Pick<Story, 'parts' | 'measured'>,
  denied: Denied = [],
): string {
  if (denied.includes('result'))
    return 'By your own mark the result is not told yet. A figure belongs to it, once it is.';
  switch (measured.kind) {
    case 'measured':
      return measured.evidence.every(({ quote }) => isEstimated(quote))
        ? 'The result has a figure, told as an estimate: say what it rests on, or look it up.'
        : 'The result has a figure, and one knows what it counts.';
    case 'figure_only':
      if (measured.evidence.every(({ quote }) => isGuessed(quote)))
        return 'The result has a figure, and it is told as a guess: say what it rests on, or what it was before.';
      return 'The result has a figure. Say what it counts, and what it was before.';
    case 'none':
      return isTold({ parts }, 'result')
        ? 'The result has no figure. A rough one will do: before and after, how many, how long.'
        : 'A figure belongs to the result, once it is told.';
  }
}

const flagWords: Readonly<Record<string, string>> = {
  hypothetical:
    'This is what you would do, or what one should do. Interviewers ask for one time when it happened: even a small one counts for more.',
  blaming: `The trouble is put down to others here, which takes ${storyMarking.blaming} of 100 off the story. It may well be true; what people listen for is what you did about it.`,
  buzzwords: 'These words are in fashion and could be about anything. Say what you did with what.',
  only_we: 'Every step belongs to the team. Pick the one that was yours and tell it as “I”.',
};

/** A flag in kind words; a red flag of the question's key has a name of its own. */
export const flagSentence = ({ id, name }: Story['flags'][number]): string =>
  flagWords[id] ?? `Interviewers may hear this as: ${name.toLowerCase()}.`;
