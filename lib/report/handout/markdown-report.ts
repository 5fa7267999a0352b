import {
  hasContent,
  stretchNames,
  type Block,
  type Handout,
  type HandoutSection,
  type HandoutStep,
  type MarkedStretch,
  type Span,
  type StretchKind,
} from './handout';
import { ringWords } from '@/lib/report/picture/value-lines';
import { markdownInside, markdownLines, markdownText } from './markdown-text';

/**
 * A report as Markdown. Words of people are escaped, so that they read as what was written; only the guide's
 * own answers are taken as the Markdown that they are.
 */
export function markdownReport({ title, about, reading, sections, questions }: Handout): string {
  const parts = [
    `# ${markdownText(title)}`,
    markdownText(about),
    markdownText(reading),
    ...sections.map((section) => sectionText(section, '##')),
    questions.every(hasContent) ? '' : contents(questions),
    ...questions.filter(hasContent).map((section) => sectionText(section, '##')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** All that was asked, where not of every question something is included. */
function contents(questions: readonly HandoutSection[]): string {
  const titles = questions.map(({ title }, index) => `${index + 1}. ${markdownText(title)}`);
  return ['## Questions', titles.join('\n')].join('\n\n');
}

function sectionText({ over, title, blocks }: HandoutSection, level: string): string {
  const heading = over === null ? title : `${over}: ${title}`;
  return [`${level} ${markdownText(heading)}`, ...blocks.map((block) => blockText(block))]
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${markdownText(block.text)}`;
    case 'text':
      return spansText(block.spans);
    case 'list':
      return block.items
        .map(({ sign, lines }) => {
          const [first = [], ...rest] = lines;
          return [
            sign === null ? `- ${spansText(first)}` : `- ${sign} ${spansText(first, true)}`,
            ...rest.map((each) => `  ${spansText(each)}`),
          ].join('  \n');
        })
        .join('\n');
    case 'figures':
      return block.rows
        .map(({ name, value }) => `- **${markdownText(name)}:** ${markdownInside(value)}`)
        .join('\n');
    case 'level':
      return `**${markdownText(block.steps.name)}.** ${markdownText(block.sentence)}`;
    case 'sections':
    case 'time':
      return twins(
        block.picture.lines.map((each) => [each.name, `${each.words}. ${ringWords(each)}`.trim()]),
      );
    case 'dimensions':
      return twins(
        block.rows.map(({ name, words, how, cost }) => [
          name,
          `${words}${how === null ? '' : ` (${how})`}${cost === null ? '' : `. ${cost}`}`,
        ]),
      );
    case 'story':
      // The list of the parts below says the same.
      return '';
    case 'answer':
      return answerText(block);
    case 'steps':
      return block.steps.map(stepText).join('\n');
    case 'prose':
      return `### ${markdownText(block.title)}\n\n${shifted(block.markdown)}`;
  }
}

function stepText({ title, worth, sentences, action }: HandoutStep, index: number): string {
  const head = `**${markdownText(title)}**${worth === null ? '' : ` (${markdownText(worth)})`}`;
  const lines = [...sentences, `To do: ${action}.`];
  return [`${index + 1}. ${head}`, ...lines.map((each) => `   - ${markdownText(each)}`)].join('\n');
}

function spansText(spans: readonly Span[], isInside = false): string {
  return spans
    .filter(({ text }) => text.trim() !== '')
    .map((span, at) => spanText(span, isInside || at > 0))
    .join(' ');
}

/** A span at the beginning of its line, or inside it. */
function spanText({ text, look }: Span, isInside: boolean): string {
  const words = isInside ? markdownInside(text) : markdownText(text);
  switch (look) {
    case 'plain':
    case 'soft':
      return words;
    case 'strong':
      return `**${words}**`;
    case 'warn':
      return `*${words}*`;
    case 'said':
      return `“${words}”`;
  }
}

/** What stands beside a picture, line by line. */
function twins(rows: readonly (readonly [name: string, words: string])[]): string {
  return rows
    .map(([name, words]) => `- ${markdownText(name)}: ${markdownInside(words)}`)
    .join('\n');
}

/** The answer as a block of quoted lines; below it what its marked stretches are. */
function answerText({ title, asked, stretches }: Extract<Block, { kind: 'answer' }>): string {
  const words = markdownLines(stretches.map(marked).join(''))
    .replaceAll(strikeMark, '~~')
    .replaceAll(newMark, '**');
  const quoted = words
    .split('\n')
    .map((each) => (each === '' ? '>' : `> ${each}`))
    .join('\n');
  const heading = `**${markdownText(title)}**${asked === null ? '' : `: ${markdownInside(asked)}`}`;
  return [heading, quoted, marksText(stretches)].filter((part) => part !== '').join('\n\n');
}

/** Stands for the two tildes of a strike until all else is escaped; no letter of any script. */
const strikeMark = '\uFDD0';

/** Stands for the two stars of what is new. */
const newMark = '\uFDD1';
/** What is new begins with a sign, as on the page. */
const signs: Partial<Record<StretchKind, string>> = {
  added: '+ ',
  corrected: '⇄ ',
  'to-tell': '? ',
  retold: '+ ',
};

/** Words that go are seen to go and new ones to be new, line by line. */
function marked({ text, kind }: MarkedStretch): string {
  if (kind === 'left-out') return wrapped(text, strikeMark);
  const sign = kind === null ? undefined : signs[kind];
  return sign === undefined ? text : wrapped(text, newMark, sign);
}

/** Marks stand around the words of each line; a sign stands before the first. */
function wrapped(text: string, mark: string, sign = ''): string {
  let isFirst = true;
  return text.replaceAll(/\S(?:.*\S)?/gu, (words) => {
    const begins = isFirst ? sign : '';
    isFirst = false;
    return `${mark}${begins}${words}${mark}`;
  });
}

/** Words of the guide's, in no quotation marks. */
const ours: ReadonlySet<StretchKind> = new Set(['added', 'corrected', 'to-tell']);

function marksText(stretches: readonly MarkedStretch[]): string {
  return joined(stretches)
    .flatMap(({ text, kind, numbers }) => (kind === null ? [] : [{ text, kind, numbers }]))
    .map(({ text, kind, numbers }) =>
      ours.has(kind)
        ? `- ${stretchText(kind, numbers)}: ${markdownInside(text)}`
        : `- “${markdownInside(text)}” ${stretchText(kind, numbers)}`,
    )
    .join('\n');
}

/** Stretches of one kind that touch are one, and a scrap without a word goes with the one before it. */
function joined(stretches: readonly MarkedStretch[]): MarkedStretch[] {
  return stretches.reduce<MarkedStretch[]>((done, stretch) => {
    const last = done.at(-1);
    const isScrap = last?.kind && stretch.kind && !/[\p{L}\p{N}]/u.test(stretch.text);
    if (!last || (last.kind !== stretch.kind && !isScrap)) return [...done, stretch];
    const numbers = [...new Set([...last.numbers, ...stretch.numbers])];
    return [...done.slice(0, -1), { ...last, text: last.text + stretch.text, numbers }];
  }, []);
}

function stretchText(kind: StretchKind, numbers: readonly number[]): string {
  return `${stretchNames[kind]}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}`;
}

/** The guide's own headings stand below the report's; in a listing a line that begins so is a remark. */
function shifted(markdown: string): string {
  return markdown
    .trim()
    .split(/(^```[\s\S]*?^```)/gmu)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/^#{1,6} (?=\S)/gmu, '#### ')))
    .join('');
}
