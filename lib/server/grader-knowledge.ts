import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '@/lib/guide/guide';
import type { GraderKnowledge } from '@/lib/grading/embedded-grader';
import { pointModel } from '@/lib/grading/points/point-model';
import { Topics } from '@/lib/grading/likeness/topics';
import { WordFields } from '@/lib/grading/screening/word-fields';
import { WordUseScreen } from '@/lib/grading/screening/word-use';
import { wordUseModels } from '@/lib/grading/screening/word-use-models';
import { WordVectors } from '@/lib/grading/text/word-vectors';

const DIMENSIONS = 100;

/** All that the built-in grader knows: a guide's concepts, and the word vectors of a content folder. */
export function graderKnowledge(
  folder: string,
  guide: Pick<Guide, 'concepts' | 'rubrics'>,
): GraderKnowledge {
  const file = (name: string) =>
    readFileSync(join(/*turbopackIgnore: true*/ folder, 'word-vectors', name));
  const bytes = file('vectors.bin');
  const vectors = new WordVectors(
    file('words.txt').toString('utf8').trimEnd().split('\n'),
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    DIMENSIONS,
  );
  const rubrics = [...guide.rubrics.values()];
  return {
    concepts: guide.concepts,
    topics: new Topics(rubrics),
    vectors,
    wordUse: new WordUseScreen(rubrics, vectors, wordUseModels),
    fields: new WordFields(rubrics, vectors),
    model: pointModel,
  };
}
