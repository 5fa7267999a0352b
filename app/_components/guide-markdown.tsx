import Markdown from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** The guide's Markdown as HTML, on the server: tables that scroll, formulas as MathML, code as text. */
export function GuideMarkdown({ children }: { children: string }) {
  return (
    <div className="prose">
      <Markdown
        remarkPlugins={[remarkGfm, remarkMath]}
        rehypePlugins={[[rehypeKatex, { output: 'mathml' }]]}
        components={{
          table: ({ children: rows }) => (
            // Scrollable by keyboard: a table may be wider than a phone.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div className="overflow-x-auto" role="region" aria-label="Table" tabIndex={0}>
              <table className="w-full border-collapse text-left text-[0.94em] [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:border-b [&_th]:border-line-strong [&_th]:px-3 [&_th]:py-2">
                {rows}
              </table>
            </div>
          ),
          h1: ({ children: text }) => <h4>{text}</h4>,
          h2: ({ children: text }) => <h4>{text}</h4>,
          h3: ({ children: text }) => <h4>{text}</h4>,
        }}
      >
        {children}
      </Markdown>
    </div>
  );
}
