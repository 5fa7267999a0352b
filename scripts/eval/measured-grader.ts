import { readWholeGuide } from '@/lib/guide/read-guide';
import type { Guide } from '@/lib/guide/guide';
import type { Rubric } from '@/lib/guide/rubric';
import type { Conversation } from '@/lib/grading/conversation';
import { EmbeddedGrader, type GraderKnowledge } from '@/lib/grading/embedded-grader';
import { checkEvidence } from '@/lib/grading/evidence';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import { scoreOf } from '@/lib/grading/score';
import type { Verdict } from '@/lib/grading/verdict';
import { understand } from '@/lib/interview/understanding';
import { contentFiles } from '@/lib/server/content-files';
import { graderKnowledge } from '@/lib/server/grader-knowledge';
import type { GradedAnswer } from './answer-sets';

/** What is asked and how it is marked. */
export interface Material {
  readonly rubric: Rubric;
  readonly prompt: string;
}

export interface Judged {
  readonly conversation: Conversation;
  /** As the grader gave it, before quotes are checked. */
  readonly raw: Verdict;
  readonly verdict: Verdict;
  /** 0 to 100; what is not answered counts 0 here. */
  readonly score: number;
}

/** The embedded grader with the guide's own answer key, as the app uses it. */
export class MeasuredGrader {
  readonly guide: Guide;
  readonly knowledge: GraderKnowledge;
  readonly embedded: EmbeddedGrader;
  private readonly made = new Map<string, Rubric>();

  constructor(guide = readWholeGuide(contentFiles('content'), 'ai-engineer')) {
    this.guide = guide;
    this.knowledge = graderKnowledge('content', guide);
    this.embedded = new EmbeddedGrader(this.knowledge);
  }

  /** @throws RangeError for a question that the guide doesn't have. */
  materialOf(question: string, own?: GradedAnswer['own']): Material {
    if (own) {
      const key = `${own.prompt}\n${own.reference}`;
      const rubric =
        this.made.get(key) ??
        rubricFromReference({ id: 'own', reference: own.reference, prompt: own.prompt });
      this.made.set(key, rubric);
      return { rubric, prompt: own.prompt };
    }
    const known = this.guide.questions.find(({ id }) => id === question);
    if (!known) throw new RangeError(`the guide has no question ${question}`);
    return {
      rubric: this.guide.rubrics.get(question) ?? rubricFromReference(known),
      prompt: known.prompt,
    };
  }

  judge(answer: string, { rubric, prompt }: Material): Judged {
    const conversation: Conversation = {
      question: rubric.question,
      prompt,
      turns: [{ id: 'answer', text: answer, after: 'question', targets: [] }],
    };
    const raw = this.embedded.judge(conversation, rubric);
    const verdict = checkEvidence(raw, conversation);
    const score = scoreOf(verdict, conversation);
    // A plain "I don't know" is understood as one in an interview, too.
    const counts = score.kind === 'scored' && understand(answer) !== 'dont-know';
    return { conversation, raw, verdict, score: counts ? score.score : 0 };
  }
}
