import { checkEvidence } from '@/lib/grading/evidence';
import type { EmbeddedGrader } from '@/lib/grading/embedded-grader';
import { scoreOf } from '@/lib/grading/score';
import type { Guide } from '@/lib/guide/guide';
import { rubricFromReference } from '@/lib/grading/reference/rubric-from-reference';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { questionReport } from './question-report';

/** For tests: an answer to a question of a guide, graded by the built-in grader and reported. */
export function gradedAnswer(guide: Guide, embedded: EmbeddedGrader, id: string, text: string) {
  const question = guide.questions.find((each) => each.id === id);
  if (!question) throw new RangeError(`the guide has no question ${id}`);
  const rubric = guide.rubrics.get(id) ?? rubricFromReference(question);
  const turn = { id: 'm1', text, after: 'question' as const, targets: [] };
  const conversation = { question: id, prompt: question.prompt, turns: [turn] };
  const verdict = checkEvidence(embedded.judge(conversation, rubric), conversation);
  const assessment = {
    question: id,
    at: 1,
    grader: { engine: 'embedded' as const, version: 'test' },
    conversation,
    verdict,
    score: scoreOf(verdict, conversation),
  };
  const span = { chosenAt: 0, deliveredAt: 0, shift: 0 };
  const run: QuestionRun = {
    id,
    span,
    followUps: [],
    hints: 0,
    prompt: { moveId: 'ask', move: { kind: 'ask', question: id } },
    turns: [
      {
        ...turn,
        at: 1,
        asked: null,
        late: false,
        settledRevision: null,
        heard: null,
        speech: null,
        firstKeyMs: null,
      },
    ],
    closed: { reason: 'answered', at: 1 },
  };
  const material = { question, rubric, concepts: guide.concepts };
  const current = { counts: assessment, newest: assessment };
  return {
    assessment,
    question: questionReport(run, material, current),
    kind: question.kind,
    rubric,
    material,
    run,
  };
}
