import type { Guide } from '@/lib/guide/guide';
import type { Question } from '@/lib/guide/question';
import { rubricFromReference } from '@/lib/grading/rubric-from-reference';
import type { Material } from '@/lib/interview/circumstances';
import type { BegunInterview } from '@/lib/interview/interview-state';
import type { Ports } from './ports';

/** The guide an interview was drawn from. @throws RangeError when it is gone. */
export function guideOf({ guides }: Ports, { plan }: BegunInterview): Guide {
  const guide = guides.get(plan.guide.id);
  if (!guide) throw new RangeError(`the guide ${plan.guide.id} is no longer here`);
  return guide;
}

export function questionOf(guide: Guide, id: string): Question {
  const question = guide.questions.find((candidate) => candidate.id === id);
  if (!question) throw new RangeError(`the guide ${guide.head.id} has no question ${id}`);
  return question;
}

/** A question with its rubric; without one, the reference's own statements are the points. */
export function materialOf(guide: Guide): (id: string) => Material {
  return (id) => {
    const question = questionOf(guide, id);
    const rubric = guide.rubrics.get(id) ?? rubricFromReference(question);
    return { question, rubric, concepts: guide.concepts };
  };
}
