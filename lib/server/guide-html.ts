import 'server-only';
import { setImmediate as turnForOthers } from 'node:timers/promises';
import Markdown from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { Html, markup, nothing } from '@/lib/report/handout/html-text';
import { reachableFormulas, type TreeNode } from '@/lib/report/handout/reachable-formulas';

/**
 * The guide's Markdown as HTML for a file that stands alone: the same reading of it as on the pages, formulas
 * as MathML. Images and anything that would ask a server for something are left out.
 */
export function guideHtml(markdown: string): Html {
  const before = kept.get(markdown);
  if (before) return before;
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  const html = read(markdown);
  kept.set(markdown, html);
  return html;
}

/** Reads texts that were not read yet, one by one, with a turn for others between. */
export async function readGuideTexts(texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (!kept.has(text)) await turnForOthers();
    guideHtml(text);
  }
}

/** So many texts stay read: all answers of a guide. */
const MOST_KEPT = 400;
const kept = new Map<string, Html>();

function read(markdown: string): Html {
  let tree: TreeNode = { type: 'root' };
  const keep = () => (root: TreeNode) => {
    tree = root;
  };
  Markdown({
    children: markdown,
    remarkPlugins: [remarkGfm, remarkMath],
    rehypePlugins: [[rehypeKatex, { output: 'mathml' }], reachableFormulas, keep],
  });
  return nodesHtml(tree.children ?? []);
}

function nodesHtml(nodes: readonly TreeNode[]): Html {
  return markup`${nodes.map(nodeHtml)}`;
}

function nodeHtml({ type, tagName, value, properties, children }: TreeNode): Html {
  // HTML in the Markdown is shown as the text that it is.
  if (type === 'text' || type === 'raw') return markup`${value ?? ''}`;
  if (type !== 'element' || tagName === undefined || !/^[a-z][a-z0-9]*$/u.test(tagName))
    return nothing;
  if (tagName === 'img') return markup`${textOf(properties?.['alt'])}`;
  if (left.has(tagName)) return nothing;
  const name = new Html(nameOf(tagName, children ?? []));
  const attributes = Object.entries(properties ?? {}).map(attributeHtml);
  if (empty.has(tagName)) return markup`<${name}${attributes} />`;
  const html = markup`<${name}${attributes}>${nodesHtml(children ?? [])}</${name}>`;
  // A table may be wider than a phone: it scrolls in a box that the keyboard can reach.
  return tagName === 'table'
    ? markup`<div class="wide" role="group" aria-label="Table" tabindex="0">${html}</div>`
    : html;
}

/** A heading stands below the report's own; the empty corner of a table heads nothing. */
function nameOf(tagName: string, children: readonly TreeNode[]): string {
  if (/^h[1-6]$/u.test(tagName)) return 'h4';
  return tagName === 'th' && children.length === 0 ? 'td' : tagName;
}

const left = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'form']);
const empty = new Set(['br', 'hr', 'input', 'col', 'wbr', 'mspace', 'mprescripts', 'none']);

function attributeHtml([property, value]: readonly [string, unknown]): Html {
  const name = property === 'className' ? 'class' : property.toLowerCase();
  if (!/^[a-z]+$/u.test(name) || name.startsWith('on') || name === 'style' || name === 'src')
    return nothing;
  if (value === false || value === null || value === undefined) return nothing;
  if (value === true) return markup` ${new Html(name)}`;
  const text = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  if (name === 'href' && !/^(?:https?:|mailto:|#)/iu.test(text)) return nothing;
  return markup` ${new Html(name)}="${text}"`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
