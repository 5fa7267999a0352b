import type { ConceptTable } from '@/lib/guide/concept';
import { EmbeddedGrader } from './embedded-grader';
import { pointModel } from './point-model';
import { Topics } from './topics';
import { WordUseScreen } from './word-use';
import { wordUseModels } from './word-use-models';
import { WordVectors } from './word-vectors';

/** A grader for tests: it knows the concepts it is given, and of no two words that they mean alike. */
export function sampleGrader(concepts: ConceptTable): EmbeddedGrader {
  const vectors = new WordVectors([], new Int8Array(0), 1);
  return new EmbeddedGrader({
    concepts,
    vectors,
    model: pointModel,
    topics: new Topics([]),
    wordUse: new WordUseScreen([], vectors, wordUseModels),
  });
}
