import { grader, guide } from './built-in-grader';

/** What a text alone is charged with and paid for, as an answer to a question. */
export function judged(question: string, text: string) {
  const { points, misconceptions } = verdictOn(question, text);
  return {
    charged: misconceptions.filter(({ label }) => label !== 'absent').map(({ id }) => id),
    paid: points.filter(({ label }) => label !== 'missed').map(({ id }) => id),
  };
}

/** The verdict on a text alone, as an answer to a question. */
export function verdictOn(question: string, text: string) {
  const turns = [{ id: 'answer', text, after: 'question' as const, targets: [] }];
  const prompt = guide.questions.find(({ id }) => id === question)!.prompt;
  return grader.judge({ question, prompt, turns }, guide.rubrics.get(question)!);
}
