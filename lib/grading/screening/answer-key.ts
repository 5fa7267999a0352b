import { found, sentencesIn, type Span } from './spans';

/**
 * Text that gives itself out as the key to the question, or as what is said of a candidate's answer: nobody speaks of
 * what they think themselves like that. It is cut out, and what the answer says besides is graded.
 */

const key =
  '(?:(?:model|sample|reference|expected|official|ideal|correct|perfect|suggested) (?:answer|solution|response)|(?:answer|grading|marking|scoring) (?:key|sheet|scheme|guide)|mark scheme|solution (?:sheet|key)|rubric)';
const tag =
  'answer_?key|reference(?:_?answer)?|(?:model|sample|expected|correct)?_?(?:answer|solution)|key_?points|criteria|mark_?scheme|expected';
const person = '(?:candidate|applicant|examinee|interviewee|student|test[- ]taker)';
/** "Candidate" stands before nouns, too: "the candidate states", "the candidate list". */
const told =
  '(?:stated|states that|explain(?:s|ed)?|says?|said|mention(?:s|ed)|describe[sd]|cover(?:s|ed)|noted|notes that|answered|demonstrate[sd]|knows|knew|gave|gives|named|listed|lists the)';
const how = '(?: (?:has|have|had|then|also|now|\\w+ly))*';

/** "<answer_key>…</answer_key>", as far as its end or the end of the text. */
const tagged = new RegExp(`<(${tag})\\b[^>\\n]*>[\\s\\S]*?(?:<\\/\\1>|$)`, 'giu');
/** "Model answer: …" begins a line: up to its end. */
const headed = new RegExp(
  `^[ \\t>*#"'\\-]*(?:the |a |my )?(?:${key}|${key} check|key[ _]points?(?: to award| covered)?|points?[ _](?:covered|made|to award)|all_met)(?: \\([^)\\n]*\\))?["'*]*\\s*[:=].*$`,
  'gimu',
);
/** "… (copied from the solution sheet)": the whole line. */
const copied = new RegExp(
  `^.*\\b(?:copied|taken|pasted|quoted|read) (?:it |this |that )?(?:out |off )?(?:from |of )?(?:the|your) (?:${key}|solutions?)\\b.*$`,
  'gimu',
);

const spoken: readonly RegExp[] = [
  `\\b(?:the|this|our|that) ${person}(?:['’]s? (?:\\w+ )?(?:answer|response|explanation))?${how} ${told}\\b`,
  `\\b(?:the|this|our|that) ${person}['’]s? (?:answer|response|explanation)${how} (?:is|was|match(?:es|ed)?|agrees?|corresponds?)\\b`,
  `\\ban? (?:excellent|good|strong|perfect|ideal|great|senior) ${person}${how} (?:would |will |should |must )?${told}\\b`,
  `\\bwhich (?:the|this) ${person} (?:gave|said|wrote)\\b`,
  `(?:^\\W*|\\bas )(?:according to|as|in) (?:the|your) ${key}\\b|\\baccording to (?:the|your) (?!rubric)${key}\\b`,
  `\\b(?:the|your) (?!rubric)${key}\\b[^.\\n]{0,20}(?:\\b(?:says?(?! (?:what|whether|which|how))|reads?|states?|lists?|wants?|expects?|is that)\\b|:)`,
  `^(?!.*\\b(?:judges?|llm|reviewers?|annotators?|scores?)\\b).*\\b(?:the|your) rubric (?:wants|expects|asks for|requires|lists)\\b`,
  `\\b(?:my|this|the candidate['’]s) (?:own )?answer\\b.{0,30}\\b(?:same as|match\\w*|corresponds? to|identical to|agrees? with|what) the (?:${key}|key)\\b`,
  `\\b(?:the|this) answer (?:covers|has covered)\\b *:`,
  // A verdict after each thing named.
  `\\((?:met|covered|made|awarded|satisfied|fulfilled|credited|ticked)\\)`,
].map((source) => new RegExp(source, 'iu'));
/** Of somebody who is graded elsewhere in the text. */
const byThem = new RegExp(`^\\W*(?:and |then )?(?:s?he|they)${how} ${told}\\b`, 'iu');
const isGraded = new RegExp(
  `\\bthe ${person}(?:['’]s? (?:answer|response|explanation)|${how} ${told})\\b`,
  'iu',
);

/** Where a text is a key, or a report on an answer. */
export function answerKeySpans(text: string): Span[] {
  const speaksOfThem = isGraded.test(text);
  return [
    ...found(text, tagged),
    ...found(text, headed),
    ...found(text, copied),
    ...sentencesIn(text).filter(({ start, end }) => {
      const sentence = text.slice(start, end);
      return spoken.some((form) => form.test(sentence)) || (speaksOfThem && byThem.test(sentence));
    }),
  ];
}
