import type { Guide } from '@/lib/guide/guide';
import type { Question } from '@/lib/guide/question';
import type { Rubric } from '@/lib/guide/rubric';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
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

const derived = new WeakMap<Question, Rubric>();

/** The same rubric for the same question: what was read with it is found again. */
function fromReference(question: Question): Rubric {
  const rubric = derived.get(question) ?? rubricFromReference(question);
  derived.set(question, rubric);
  return rubric;
}

/** A question with its rubric; without one, the reference's own statements are the points. */
export function materialOf(guide: Guide): (id: string) => Material {
  return (id) => {
    const question = questionOf(guide, id);
    const rubric = guide.rubrics.get(id) ?? fromReference(question);
    return { question, rubric, concepts: guide.concepts };
  };
}
