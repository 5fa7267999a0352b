import fc from 'fast-check';
import { Window } from 'happy-dom';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { describe, expect, it } from 'vitest';
import type { ValueLines } from '@/lib/report/picture/value-lines';
import type { Block, Handout } from './handout';
import { htmlReport } from './html-report';
import { markup, nothing } from './html-text';
import { markdownReport } from './markdown-report';
import { markdownInside, markdownText } from './markdown-text';

/** Text as people and their keyboards make it, with a liking for what means something to Markdown and HTML. */
const active = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '#',
  '+',
  '-',
  '.',
  '!',
  '|',
  '~',
  '$',
  '\\',
  '\n',
  ' ',
  '1.',
  '- ',
  '# ',
  '> ',
  '```',
  '---',
  '===',
  '&lt;',
  '<!--',
  '-->',
  ']]>',
  '<script>',
  '</style>',
  '<img src=x onerror=alert(1)>',
  'https://x.example',
  'www.x.example',
  'a@b.example',
  'mailto:a@b.example',
  ':',
  ':-:',
  '&amp',
  '&#58;',
  '[a](javascript:alert(1))',
  '$$',
  '| - |',
  '\t',
  '{',
  '}',
  '=',
  '\\\\',
  'word',
);
const text = fc
  .array(fc.oneof(active, active, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** A handout in which everything that can hold a person's words holds these. */
function handout(words: string): Handout {
  const picture: ValueLines = {
    ends: [0, 100],
    ticks: [{ at: 0, value: 0, name: words }],
    lines: [{ name: words, words, stretches: [], rings: [], meant: null, question: words }],
    legend: [{ look: 'full', words }],
  };
  const blocks: Block[] = [
    { kind: 'heading', text: words },
    {
      kind: 'text',
      spans: (['plain', 'strong', 'soft', 'warn', 'said'] as const).map((look) => ({
        text: words,
        look,
      })),
    },
    {
      kind: 'list',
      items: [
        { sign: '✓', lines: [[{ text: words, look: 'plain' }], [{ text: words, look: 'said' }]] },
      ],
    },
    { kind: 'figures', rows: [{ name: words, value: words }] },
    { kind: 'level', steps: { name: words, place: 1, of: 5 }, sentence: words },
    { kind: 'sections', picture },
    { kind: 'time', picture },
    { kind: 'dimensions', rows: [{ name: words, value: 5, words, how: words, cost: words }] },
    {
      kind: 'answer',
      title: words,
      asked: words,
      stretches: [
        { text: words, kind: 'met', numbers: [1] },
        { text: words, kind: null, numbers: [] },
      ],
    },
  ];
  const section = { id: 'q', over: words, title: words, blocks };
  return {
    title: words,
    reading: words,
    about: words,
    running: words,
    shown: [],
    hidden: [],
    sections: [section],
    questions: [],
  };
}

interface TreeNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: { readonly href?: string };
  readonly children?: readonly TreeNode[];
}

/** Some readers make an address a link to itself, even where it is escaped: it says and does what it shows. */
function isOwnAddress({ tagName, properties, children }: TreeNode): boolean {
  const shownAs = children?.[0]?.value ?? '';
  const href = decodeURI(properties?.href ?? '');
  return (
    tagName === 'a' && ['', 'http://', 'mailto:'].some((begin) => `${begin}${shownAs}` === href)
  );
}

/** Markdown as it is read: the tree, its tags and its text. */
function read(markdown: string) {
  let tree: TreeNode = { type: 'root' };
  const keep = () => (found: TreeNode) => {
    tree = found;
  };
  Markdown({ children: markdown, remarkPlugins: [remarkGfm, remarkMath], rehypePlugins: [keep] });
  const all = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(all)];
  const nodes = all(tree);
  return {
    tags: nodes.flatMap((node) => (isOwnAddress(node) ? [] : (node.tagName ?? []))).join(' '),
    others: nodes.filter(({ type }) => !['root', 'element', 'text'].includes(type)),
    text: nodes.map(({ type, value }) => (type === 'text' ? value : '')).join(''),
  };
}
const shown = (words: string) =>
  words
    .replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\ufffd')
    .replaceAll(/\s+/gu, ' ')
    .trim();

describe('whatever a person wrote', () => {
  it('reads in Markdown as those words in one line, and as nothing else', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const escaped of [markdownText(words), markdownInside(words)]) {
          const { tags, others, text: found } = read(`before ${escaped} after`);
          expect(tags).toBe('p');
          expect(others).toEqual([]);
          expect(shown(found)).toBe(shown(`before ${words} after`));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('reads at the beginning of a line as those words too', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(shown(words) !== '');
        const { tags, text: found } = read(markdownText(words));
        expect(tags).toBe('p');
        expect(shown(found)).toBe(shown(words));
      }),
      { numRuns: 600 },
    );
  });

  it('leaves the shape of a Markdown report as it is', () => {
    const shape = read(markdownReport(handout('word'))).tags.replaceAll(/\b(?:br|p) ?/gu, '');
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(shown(words) !== '');
        const { tags, others } = read(markdownReport(handout(words)));
        expect(others).toEqual([]);
        // Its own line ends make lines and paragraphs, and nothing else.
        expect(tags.replaceAll(/\b(?:br|p) ?/gu, '')).toBe(shape);
      }),
      { numRuns: 120 },
    );
  });

  it('is text in the HTML file: the same elements with the same attributes, whatever the words', () => {
    const parse = (words: string) => {
      const { document } = new Window();
      document.write(htmlReport(handout(words), () => nothing));
      const elements = [...document.querySelectorAll('*')];
      return {
        shape: elements.map(({ tagName, attributes }) =>
          [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
        ),
        answer: document.querySelector('.words')?.textContent,
      };
    };
    const { shape } = parse('word');
    fc.assert(
      fc.property(text, (words) => {
        const found = parse(words);
        expect(found.shape).toEqual(shape);
        const kept = words.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\ufffd');
        expect(found.answer).toBe(`${kept}1${kept}`);
      }),
      { numRuns: 60 },
    );
  });

  it('is escaped by the template itself, in text and in attributes', () => {
    expect(markup`<p title="${`"><b>'&`}">${'</p>`'}</p>`.source).toBe(
      '<p title="&quot;&gt;&lt;b&gt;&#39;&amp;">&lt;/p&gt;&#96;</p>',
    );
  });
});

it.each(['at 01:45', 'Leaning yes: you', 'Behavioral & Scenario', 'TP / (TP + FP): of all'])(
  '“%s” needs no escaping in Markdown',
  (plain) => expect(markdownText(plain)).toBe(plain),
);

it('figures and numbers are escaped only where they would begin a list', () => {
  expect(markdownReport(handout('67.'))).not.toMatch(/[✓:] 67\\/u);
});

it('the HTML file holds no script and asks no server for anything', () => {
  const page = htmlReport(handout('word'), () => nothing);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=|https?:/iu);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
});
