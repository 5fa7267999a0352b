import type { CSSProperties, ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { reachableFormulas } from '@/lib/report/handout/reachable-formulas';

/** The guide's Markdown as HTML, on the server: tables that scroll, formulas as MathML, code as text. */
export async function GuideMarkdown({ children }: { children: string }) {
  return <div className="prose">{kept.get(children) ?? (await inTurn(children))}</div>;
}

/** Texts that are kept rendered: all of a guide's answers, which a long report shows again and again. */
const MOST_KEPT = 400;
const kept = new Map<string, ReactNode>();

const turnForOthers = () =>
  new Promise<void>((go) => {
    setTimeout(go);
  });
let last: Promise<unknown> = Promise.resolve();

/** A long report has many texts that nobody saw yet: each waits for the one before, and others get a turn between. */
function inTurn(text: string): Promise<ReactNode> {
  const turn = last.then(() => turnForOthers()).then(() => rendered(text));
  // Whoever shows it hears of a failure; the next in turn begins all the same.
  last = turn.catch(() => undefined);
  return turn;
}

function rendered(text: string): ReactNode {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  const fresh = Markdown({
    children: text,
    remarkPlugins: [remarkGfm, remarkMath],
    rehypePlugins: [[rehypeKatex, { output: 'mathml' }], reachableFormulas],
    components,
  });
  kept.set(text, fresh);
  return fresh;
}

const components: Components = {
  table: ScrollingTable,
  th: TableHead,
  pre: ScrollingCode,
  h1: Heading,
  h2: Heading,
  h3: Heading,
};

/** A table may be wider than a phone: it scrolls in a box that the keyboard can reach. */
function ScrollingTable({ children }: { children?: ReactNode }) {
  return (
    // A group, no landmark: a report may show many. It scrolls, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="group" className="overflow-x-auto" aria-label="Table" tabIndex={0}>
      <table className="w-full border-collapse text-left text-[0.94em] [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:border-b [&_th]:border-line-strong [&_th]:px-3 [&_th]:py-2">
        {children}
      </table>
    </div>
  );
}

/** The empty corner of a table heads nothing. */
function TableHead({
  children,
  style,
}: {
  children?: ReactNode;
  style?: CSSProperties | undefined;
}) {
  const Cell = children === undefined ? 'td' : 'th';
  return <Cell style={style}>{children}</Cell>;
}

/** So may code. */
function ScrollingCode({ children }: { children?: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable
  return <pre tabIndex={0}>{children}</pre>;
}

/** A heading inside an answer stands below the page's own. */
function Heading({ children }: { children?: ReactNode }) {
  return <h4>{children}</h4>;
}
