import { describe, expect, it } from 'vitest';
import { conversationOf, storyIn, storyRubric } from '@/lib/grading/story/sample-story';
import { unitsOf } from './units';

const ownStepsIn = (text: string) =>
  unitsOf(conversationOf(text).turns, storyRubric)
    .flatMap(({ acts }) => acts)
    .filter(({ person, step }) => person === 'i' && step).length;

describe('who tells of themselves as of somebody else', () => {
  it.each([
    'A new girl began at the bakery in Namur. She lit the ovens, she baked the bread, she called the shops. The new girl was me.',
    'She came in at four and the ovens were cold. She swapped the fuse and baked the bread. The new girl was me.',
    'There were five of us, and the youngest, who was me, had the keys. She opened the ovens and baked the bread.',
    'There is a boy in a hostel in Split. He moved one group to a boat, he paid for it. He was me.',
    'The boss told the new girl to save the bread. She swapped the fuse, she baked the bread. The new girl, that was me.',
    'You came in and the oven was cold. You swapped the fuse, you baked the bread. That was me.',
  ])('acts as "I": %s', (text) => {
    expect(ownStepsIn(text)).toBeGreaterThan(1);
    expect(storyIn(text).ownership.kind).toBe('own');
  });
});

describe('the deeds of others stay theirs', () => {
  it.each([
    'My colleague took over. He rewrote the importer, he tested it, he shipped it. It was me who asked him.',
    'My colleague took over. He rewrote the importer, he tested it, he shipped it. That was me asking him.',
    'Marek took over. He rewrote the importer, he tested it, he shipped it. The new guy was me.',
    'Then Ana took over. She rewrote the importer, she tested it, she shipped it. The new hire was me.',
    'The vendor sent somebody. He rewrote the importer, he tested it, he shipped it. The one who asked him was me.',
    'The vendor sent somebody. He rewrote the importer, he tested it, he shipped it. It was me.',
    'The vendor sent somebody. He rewrote the importer, he tested it, he shipped it. The new girl was me.',
    'The vendor sent somebody. She rewrote the importer, she tested it, she shipped it. That was me that asked.',
    'The vendor sent somebody. She rewrote the importer, she tested it, she shipped it. The problem was me.',
    'My manager was stuck. She rewrote the importer, she tested it, she shipped it. The intern beside her was me.',
  ])('in %s', (text) => {
    expect(ownStepsIn(text)).toBe(0);
  });
});
