const score =
  /\b(?:auc|roc|f1|f-score|accuracy|precision|recall|ndcg|mrr|map|r2|score|hit rate|coverage)\b/iu;
const figure = String.raw`(?<!\d)(?<FIGURE>\d+(?:\.\d+)?)(?:\s?(?:%|percent))?`;
const named = (name: string) => figure.replace('FIGURE', name);
/** "0.81 after …, before it was 0.97", "before 0.97, now 0.81", "from 0.97 to 0.81". */
const changes = [
  String.raw`${named('now')}\b[^.!?]{0,60}?\b(?:before|earlier|previously|formerly|down from|instead of)\b[^.!?\d]{0,30}${named('then')}`,
  String.raw`\b(?:before|earlier|previously|formerly)\b[^.!?\d]{0,30}${named('then')}\b[^!?]{0,60}?\b(?:after|now|then|today)\b[^!?\d]{0,30}${named('now')}`,
  String.raw`\bfrom\s+${named('then')}\s+(?:down )?to\s+${named('now')}`,
].map((words) => new RegExp(words, 'iu'));

/** Whether words tell of a score, of which more is better, that was lower afterwards: no result to be praised for. */
export function fell(quote: string): boolean {
  if (!score.test(quote)) return false;
  const found = changes.map((change) => change.exec(quote.replaceAll(/(\d)\.(?=\D)/gu, '$1 .')));
  const groups = found.find((each) => each !== null)?.groups;
  return groups !== undefined && Number(groups['now']) < Number(groups['then']);
}
