import { stemOf } from '@/lib/grading/text/spelling';

/** How much of what, set against something else. */
const amount =
  /\b(?<amount>more|higher|larger|bigger|less|fewer|lower|smaller) (?<what>(?!than\b|or\b|and\b)\p{L}{3,})/giu;

/** "Uses less memory" against "it's more memory": where the same is less in one text that is more in the other. */
export function comparedOtherwiseAt(said: string, told: string): number | undefined {
  const there = amountsIn(told);
  return amountsIn(said).find(({ what, isMore }) =>
    there.some((each) => each.what === what && each.isMore !== isMore),
  )?.index;
}

const amountsIn = (text: string) =>
  [...text.matchAll(amount)].map(({ index, groups }) => ({
    index,
    what: stemOf((groups?.['what'] ?? '').toLowerCase()),
    isMore: /more|higher|larger|bigger/iu.test(groups?.['amount'] ?? ''),
  }));
