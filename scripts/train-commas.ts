/**
 * Fits how missing commas are told from the words: `npm run train:commas`. Learns from those that the
 * guide's model answers, sentences of its answer key and the graded answers have. Writes the weights to lib/grading;
 * the same texts give the same bytes. Nothing is learned from the sealed questions.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { featuresOf, looksOf } from '@/lib/grading/text/comma-features';
import { isParting, stretchesIn } from '@/lib/grading/text/missing-commas';
import { sentenceRanges } from '@/lib/grading/text/sentence-ends';
import { tokenize } from '@/lib/grading/text/tokens';
import { guide } from './eval/built-in-grader';
import { readLines } from './eval/json-lines';
import { fitSparse, type Marked } from './eval/sparse-logistic';
import { SEALED } from './eval/sealed-questions';

const GRADED = 'scripts/graded-answers';
const MODEL = 'lib/grading/text/comma-model.json';
/** Sentences of the answer key have few marks: so many of each point are enough. */
const WORDINGS = 3;
const answered = z.object({ kind: z.string(), answer: z.string() });

interface Text {
  readonly question: string;
  readonly text: string;
}

const texts = [...modelAnswers(), ...keySentences(), ...gradedAnswers()].filter(
  ({ question }) => !SEALED.includes(question),
);
const model = fitSparse(
  texts.flatMap(({ text }) => [...gapsIn(text, true), ...gapsIn(text, false)]),
);
const config = await resolveConfig(MODEL);
writeFileSync(MODEL, await format(JSON.stringify(model), { ...config, parser: 'json' }));
console.log(`${texts.length} texts, ${Object.keys(model.weights).length} weights`);

function modelAnswers(): Text[] {
  return guide.questions.flatMap(({ id: question, model_spoken, model_written }) =>
    [model_spoken, model_written].flatMap((text) => (text ? [{ question, text }] : [])),
  );
}

function keySentences(): Text[] {
  return [...guide.rubrics.values()].flatMap(({ question, points }) =>
    Array.from({ length: WORDINGS }, (_, nth) => ({
      question,
      text: points
        .flatMap(({ statement, wordings }) => [statement, ...wordings][nth] ?? [])
        .map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1).replace(/[.!?]$/u, '')}.`)
        .join(' '),
    })),
  );
}

function gradedAnswers(): Text[] {
  return readdirSync(GRADED)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readLines(join(GRADED, name), answered)
        .filter(({ kind }) => kind !== 'gaming')
        .map(({ answer }) => ({ question: basename(name, '.jsonl'), text: answer })),
    );
}

/** Every gap within the sentences; `isKnown`: the marks that are no commas stand, or are missing too. */
function gapsIn(text: string, isKnown: boolean): Marked[] {
  const tokens = tokenize(text);
  const looks = looksOf(text, tokens);
  const ranges = isKnown ? stretchesIn(text, tokens) : sentenceRanges(text, tokens);
  return ranges.flatMap(([from, end]) => {
    let since = from;
    return tokens.slice(from + 1, end).map((token, nth) => {
      const at = from + 1 + nth;
      const features = featuresOf(looks, { since, at, end });
      const between = text.slice(tokens[at - 1]!.end, token.start);
      const isMarked = /,\s|\)/u.test(between) || isParting(between);
      if (isMarked) since = at;
      return { features, isMarked };
    });
  });
}
