import type { ConceptTable } from '@/lib/guide/concept';
import { EmbeddedGrader, type GraderKnowledge } from './embedded-grader';
import { pointModel } from '@/lib/grading/points/point-model';
import { Topics } from '@/lib/grading/likeness/topics';
import { WordFields } from '@/lib/grading/screening/word-fields';
import { WordUseScreen } from '@/lib/grading/screening/word-use';
import { wordUseModels } from '@/lib/grading/screening/word-use-models';
import { WordVectors } from '@/lib/grading/text/word-vectors';

/** What a grader for tests knows: the concepts it is given, and of no two words that they mean alike. */
export function sampleKnowledge(concepts: ConceptTable): GraderKnowledge {
  const vectors = new WordVectors([], new Int8Array(0), 1);
  return {
    concepts,
    vectors,
    model: pointModel,
    topics: new Topics([]),
    wordUse: new WordUseScreen([], vectors, wordUseModels),
    fields: new WordFields([], vectors),
  };
}

export function sampleGrader(concepts: ConceptTable): EmbeddedGrader {
  return new EmbeddedGrader(sampleKnowledge(concepts));
}
