import { checkEvidence } from '@/lib/grading/evidence';
import { scoreOf } from '@/lib/grading/score';
import type { Guide } from '@/lib/guide/guide';
import type { QuestionRun } from '@/lib/interview/interview-state';
import { understand } from '@/lib/interview/understanding';
import { questionReport, type QuestionReport } from '@/lib/report/question/question-report';
import { isBlank } from '@/lib/speech/entered-text';
import { MOST_TRIED, type Trial } from '@/lib/report/trial';
import { materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';

/** Grades an answer to any question of a guide with the embedded grader, as if it had been given. Stores nothing. */
export async function tryAnswer(
  { embedded, clock }: Pick<Ports, 'embedded' | 'clock'>,
  guide: Guide,
  { question: id, answer }: { readonly question: string; readonly answer: string },
): Promise<Outcome<Trial>> {
  if (!guide.questions.some((question) => question.id === id)) return refused('unknown_question');
  if (isBlank(answer)) return refused('trial_empty');
  if (answer.length > MOST_TRIED) return refused('trial_too_long');
  const material = materialOf(guide)(id);
  const at = clock();
  // As in the room: who says only that they don't know, or asks for something, has not answered.
  if (understand(answer) !== 'answer')
    return done(trialOf(questionReport(askedOnce(id, [], at), material, undefined)));
  const turn = { id: 'tried', text: answer, after: 'question' as const, targets: [] };
  const conversation = { question: id, prompt: material.question.prompt, turns: [turn] };
  const verdict = checkEvidence(await embedded.judge(conversation, material.rubric), conversation);
  const assessment = {
    question: id,
    at,
    grader: embedded.stamp,
    conversation,
    verdict,
    score: scoreOf(verdict, conversation),
  };
  const current = { counts: assessment, newest: assessment };
  return done(trialOf(questionReport(askedOnce(id, [turn], at), material, current)));
}

/** What is shown of it: the points only where they were graded. */
function trialOf(report: QuestionReport): Trial {
  const { id, turns, result, points, misconceptions, beyond, flags, grader } = report;
  const graded = result.kind === 'scored' ? points : [];
  return { id, turns, result, points: graded, misconceptions, beyond, flags, grader };
}

/** A question that was asked once. */
function askedOnce(
  id: string,
  turns: readonly { id: string; text: string; after: 'question'; targets: string[] }[],
  at: number,
): QuestionRun {
  return {
    id,
    span: { chosenAt: at, deliveredAt: at, shift: 0 },
    followUps: [],
    hints: 0,
    prompt: { moveId: 'asked', move: { kind: 'ask', question: id } },
    turns: turns.map((turn) => ({
      ...turn,
      at,
      asked: null,
      late: false,
      settledRevision: null,
      heard: null,
      speech: null,
      firstKeyMs: null,
    })),
    closed: { reason: 'answered', at },
  };
}
