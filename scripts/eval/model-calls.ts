import type { CallRecord } from '@/lib/grading/model/call-record';
import type { ComparedAnswer } from './model-grading';

/** What one prompt's calls came to: verdicts and failures, doubts, time, tokens, cost. */
export function callLines(
  name: string,
  compared: readonly ComparedAnswer[],
  index: number,
): string[] {
  const own = compared.flatMap(({ byPrompt }) => byPrompt[index] ?? []);
  const calls = own.flatMap((grading) => grading.calls);
  const failed = own.flatMap(({ fault }) => fault ?? []);
  const notTaken = own.flatMap(({ findings }) => findings.map(({ what }) => what));
  const differing = own.filter(({ differs }) => differs.length > 0).length;
  return [
    `${name}: verdicts on ${own.length - failed.length} of ${own.length} answers; without one: ${failed.length}${counts(failed)}.`,
    `  Not taken over: ${notTaken.length}${counts(notTaken)}. Answers on which the two graders differ to the end: ${differing}.`,
    `  ${calls.length} requests, ${calls.filter(({ repair }) => repair).length} of them repairs, ${calls.filter(({ fault }) => fault !== null).length} with a fault; ${timeOf(calls)}.`,
    `  ${tokensOf(calls)}; ${costOf(calls)}.`,
  ];
}

/** One answer as it is written to a file: what everybody made of it. */
export function recordOf(set: string, compared: ComparedAnswer, names: readonly string[]): object {
  const { answer, builtIn, byPrompt } = compared;
  return {
    set,
    id: answer.id,
    question: answer.question,
    kind: answer.kind,
    gold: answer.gold,
    built_in: builtIn,
    by_prompt: byPrompt.map(({ grade, fault, verdict, differs, findings, calls }, index) => ({
      prompt: names[index],
      grade: grade ?? null,
      fault: fault ?? null,
      verdict: verdict ?? null,
      differs,
      findings,
      requests: calls.length,
    })),
  };
}

function counts(items: readonly string[]): string {
  const kinds = [...new Set(items)].map(
    (kind) => `${kind} ${items.filter((item) => item === kind).length}`,
  );
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
}

function timeOf(calls: readonly CallRecord[]): string {
  const times = calls.map(({ latencyMs }) => latencyMs).toSorted((a, b) => a - b);
  if (times.length === 0) return 'no time';
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return `half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms`;
}

function tokensOf(calls: readonly CallRecord[]): string {
  const counted = calls.flatMap(({ usage }) => usage ?? []);
  const input = counted.reduce((sum, usage) => sum + usage.input, 0);
  const output = counted.reduce((sum, usage) => sum + usage.output, 0);
  const unknown = calls.length - counted.length;
  return `${input} tokens in, ${output} out${unknown > 0 ? `, ${unknown} requests not counted by the provider` : ''}`;
}

function costOf(calls: readonly CallRecord[]): string {
  const priced = calls.flatMap(({ cost }) => cost ?? []);
  const counted = calls.filter(({ usage }) => usage !== null).length;
  return priced.length < counted || counted === 0
    ? 'cost unknown (LLM_PRICES has no price for the model)'
    : `cost ${priced.reduce((sum, cost) => sum + cost, 0).toFixed(4)}`;
}
