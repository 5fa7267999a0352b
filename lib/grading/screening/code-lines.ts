/** Something called, set or looked up, as in no prose. */
const code =
  /\w\(|\w\.\w+\(|[;{]\s*$|^\s*[\w.[\]"']+ ?[-+*/]?=[^=]|^\s*(?:class|def|for|with|if|return|async|await|try|except)\b.*[:(]?\s*$/u;
/** So many words with only blanks between are a sentence, in which a call may be named. */
const prose = /(?:[A-Za-z’']+,? ){4}[A-Za-z’']+/u;
const besides = /\s(?:#|\/\/)\s.*$/u;
const remark = /^\s*(?:#|\/\/)/u;
/** So many lines of code, and this share of all but remarks, make a text a program. */
const LEAST = 3;
const SHARE = 0.6;

/** True for a line that stands in a program: "h = md5(user)", "loss.backward()". */
export function isCode(line: string): boolean {
  return code.test(line) && !remark.test(line) && !prose.test(line.replace(besides, ''));
}

/** True for a text that is a program for the most part: what it says stands in its calls and its remarks. */
export function isMostlyCode(text: string): boolean {
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line) && !remark.test(line));
  const own = lines.filter(isCode);
  return own.length >= LEAST && own.length >= SHARE * lines.length;
}
