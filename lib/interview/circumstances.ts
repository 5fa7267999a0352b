import type { ConceptTable } from '@/lib/guide/concept';
import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import type { Verdict } from '@/lib/grading/verdict';
import type { UnderstoodAs } from './interview-event';
import type { SavedDraft } from './settle';
import type { UnderstoodBy } from './spoken-by';

/** What the embedded grader and the understanding of messages made of an answer. */
export interface Heard {
  readonly understood: UnderstoodAs;
  readonly understoodBy: UnderstoodBy;
  readonly verdict: Verdict | null;
}

export interface Material {
  readonly question: Question;
  readonly rubric: Rubric;
  /** What the concepts that the rubric names mean, in words. */
  readonly concepts: ConceptTable;
}

export interface Circumstances {
  /** Epoch ms by the server's clock. */
  readonly now: number;
  /** The command's id: messages carry it, so that sending twice is saying once. */
  readonly commandId: string;
  readonly material: (question: string) => Material;
  /** The saved draft of the open question, for an end in mid-answer. */
  readonly draft: SavedDraft | undefined;
}
