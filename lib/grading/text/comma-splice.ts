import { hasMark, type Text } from './clause-words';
import { isFinite } from './finite-verbs';
import type { Hit } from './lexicon';

const openers = new Set(
  'the a an this these those it they he she you we i our your my their its each every'.split(' '),
);
const MARK = /[,;:.!?—–]/u;

/**
 * A phrase put together of two statements that nothing but a comma parts: "model name … only for display" in "you pass
 * the model name, the deployment name is only for display".
 */
export function isSpliced({ at, from, to }: Hit, text: Text): boolean {
  for (let index = from + 1; index < to; index++)
    if (
      hasMark(text.text, text.tokens, index, /,/u) &&
      openers.has(text.tokens[index]!.normal) &&
      at.some((own) => own < index) &&
      at.some((own) => own >= index) &&
      isStatement(index - 1, -1, text) &&
      isStatement(index, 1, text)
    )
      return true;
  return false;
}

/** A finite verb stands between a token and the next mark, that way. */
function isStatement(first: number, step: 1 | -1, { text, tokens }: Text): boolean {
  for (let at = first; at >= 0 && at < tokens.length; at += step) {
    const edge = step > 0 ? at : at + 1;
    if (at !== first && hasMark(text, tokens, edge, MARK)) return false;
    if (isFinite(tokens, at)) return true;
  }
  return false;
}
