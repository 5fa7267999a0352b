import 'server-only';
import type { Usage } from '@/lib/grading/model/call-record';
import type { CallLedger } from '@/lib/ports/call-ledger';
import type { Budgets, Price } from './llm-settings';

const DAY_MS = 24 * 3_600_000;
/** Letters a token stands for, where a provider does not count. */
const LETTERS_A_TOKEN = 4;

/** Tells whether another request may be sent: by what one interview and the last 24 hours have spent. */
export async function isWithinBudget(
  ledger: CallLedger,
  { interviewTokens, interviewCost, dayTokens, dayCost }: Budgets,
  interview: string | null,
  now: number,
): Promise<boolean> {
  const day = await ledger.spentSince(now - DAY_MS);
  if (day.tokens >= (dayTokens ?? Infinity) || day.cost >= (dayCost ?? Infinity)) return false;
  if (interview === null) return true;
  const own = await ledger.spentBy(interview);
  return own.tokens < (interviewTokens ?? Infinity) && own.cost < (interviewCost ?? Infinity);
}

/** What a request cost; null without a price or without a count. */
export function costOf(usage: Usage | null, price: Price | undefined): number | null {
  if (!usage || !price) return null;
  return (usage.input * price.input + usage.output * price.output) / 1_000_000;
}

/** About how many tokens a text is, where nobody counted. */
export function estimateTokens(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / LETTERS_A_TOKEN);
}
