import { grader, guide } from './built-in-grader';

/** What a text alone is charged with, paid for and has beyond the reference, as an answer to a question. */
export function judged(question: string, text: string) {
  const turns = [{ id: 'answer', text, after: 'question' as const, targets: [] }];
  const prompt = guide.questions.find(({ id }) => id === question)!.prompt;
  const { points, misconceptions, beyond } = grader.judge(
    { question, prompt, turns },
    guide.rubrics.get(question)!,
  );
  return {
    charged: misconceptions.filter(({ label }) => label !== 'absent').map(({ id }) => id),
    beyond,
    paid: points.filter(({ label }) => label !== 'missed').map(({ id }) => id),
  };
}
