import { readWholeGuide } from '@/lib/guide/read-guide';
import { sampleFiles } from '@/lib/guide/sample-guide';
import { sampleGrader } from '@/lib/grading/sample-grader';
import {
  memoryRetellingStore,
  memorySelfRatingStore,
  memoryStoryBank,
} from '@/lib/ports/memory-practice-stores';
import {
  memoryContestStore,
  memoryDraftStore,
  memoryInterviewStore,
  memoryPenStore,
} from '@/lib/ports/memory-store';
import type { Ports } from './ports';

/** For tests: the sample guide and empty stores in memory, no model, a clock of the test's own. */
export function samplePorts(clock: Ports['clock']): Ports {
  const guide = readWholeGuide(sampleFiles(), 'sample');
  const grader = sampleGrader(guide.concepts);
  return {
    interviews: memoryInterviewStore(),
    drafts: memoryDraftStore(),
    pens: memoryPenStore(),
    contests: memoryContestStore(),
    stories: memoryStoryBank(),
    ratings: memorySelfRatingStore(),
    retellings: memoryRetellingStore(),
    embedded: {
      stamp: { engine: 'embedded', version: 'test' },
      judge: (conversation, rubric) => Promise.resolve(grader.judge(conversation, rubric)),
    },
    guides: new Map([['sample', guide]]),
    clock,
    newSeed: () => 5,
  };
}
