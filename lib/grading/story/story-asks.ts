import type { z } from 'zod';
import type { Rubric } from '@/lib/guide/rubric';
import type { StoryPart, storyLack } from './story';

type Lack = z.infer<typeof storyLack> | 'not_known';

const missing: Readonly<Record<StoryPart, string>> = {
  situation: 'Where and when was it, and what was the problem?',
  task: 'What exactly did you have to achieve, and who counted on you for it?',
  action: 'What did you yourself do, step by step?',
  result: 'What changed, in numbers, because of you?',
  reflection: 'What do you do differently since then?',
};

const thin: Readonly<Record<Exclude<Lack, 'not_told'>, string>> = {
  not_known:
    'What could you see of it until then: on your own test data, in a first trial, from somebody who used it?',
  no_setting: 'Where was it, who was there, and what went wrong?',
  no_place: 'Where and when was that, and for whom?',
  no_need: 'What was the problem there, or what was needed, and by whom?',
  not_yours: 'The team had a goal; which part of it did you answer for?',
  only_we: 'Which of these steps were yours? Tell one of them with yourself as the one who did it.',
  no_step: 'If I had watched you for a day, what would I have seen you do?',
  no_effect:
    'How could somebody else tell that it worked: a figure, or something that was different afterwards?',
  only_praise:
    'What did the success consist of: what was different afterwards, in numbers if you have them?',
  no_measure:
    'By how much, from what to what? A rough figure will do, or what others could see of it.',
  no_lesson: 'Which one thing would you do differently tomorrow because of it?',
};

/** The question that would fill a part: the question's own where its key has one, for what is missing. */
export function askFor(part: StoryPart, lack: Lack, star: Rubric['star']): string {
  return lack === 'not_told' ? (star?.[part].ask ?? missing[part]) : thin[lack];
}

const stronger: Readonly<Record<StoryPart, string>> = {
  situation: 'What was it called, and how big was it: one name, one figure?',
  task: 'Which figure or date did you have to reach?',
  action: 'Which two steps of it did you take yourself?',
  result: 'How much was it before, how much afterwards, and how do you know?',
  reflection: 'What do you do differently since then?',
};

/** The question that would make a clear part convincing. */
export const strongerAsk = (part: StoryPart): string => stronger[part];
