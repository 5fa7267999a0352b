import { cssString } from './css-string';
import {
  hasContent,
  paperParts,
  stretchNames,
  type Block,
  type Handout,
  type HandoutSection,
  type HandoutStep,
  type MarkedStretch,
  type Span,
  type StretchKind,
} from './handout';
import type { Sign } from '@/lib/report/picture/signs';
import { staysWhole } from './paper-whole';
import { pictureHtml, signHtml } from './html-pictures';
import { Html, markup, nothing } from './html-text';
import { htmlReportStyle } from './html-report-style';

/** The guide's Markdown as HTML. */
export type Prose = (markdown: string) => Html;

/**
 * A report as one file: no scripts, nothing asked of any server, both themes, made to be printed too.
 * Whatever a person wrote is escaped by the template itself.
 */
export function htmlReport(handout: Handout, prose: Prose): string {
  const { title, about, reading, running, sections, questions } = handout;
  const page = markup`<!doctype html>
    <html lang="en" style="--running-title: ${cssString(running)}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${running}</title>
        <style>
          ${new Html(htmlReportStyle)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <p class="soft">${about}</p>
            <h1 dir="auto">${title}</h1>
            <p class="soft">${reading}</p>
          </header>
          ${paperChoice(handout)} ${sections.map((section) => sectionHtml(section, prose))}
          ${contents(questions)}
          ${questions.filter(hasContent).map((section) => sectionHtml(section, prose))}
          <footer class="soft">
            <p>Made by Candor. Marks stand on quotes from the answers.</p>
          </footer>
        </main>
      </body>
    </html>`;
  return `${page.source}\n`;
}

function contents(questions: readonly HandoutSection[]): Html {
  if (questions.length < 2 && questions.every(hasContent)) return nothing;
  return markup`<nav aria-label="Questions">
    <h2>Questions</h2>
    <ol>
      ${questions.map((question) => markup`<li>${titleHtml(question)}</li>`)}
    </ol>
  </nav>`;
}

function titleHtml(question: HandoutSection): Html {
  const { id, title } = question;
  return hasContent(question) ? markup`<a href="#${id}">${title}</a>` : markup`${title}`;
}

/** Boxes that the print styles read; none where all is on paper anyhow. */
function paperChoice({ questions }: Handout): Html {
  const there = new Set(
    questions.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'prose' ? [block.paper] : [])),
    ),
  );
  if (there.size === 0) return nothing;
  return markup`<p class="paper soft" role="group" aria-label="On paper">
    When printed:
    ${paperParts
      .filter(([part]) => there.has(part))
      .map(
        ([part, words]) =>
          markup`<label><input type="checkbox" id="paper-${part}" /> ${words}</label>`,
      )}
  </p>`;
}

function sectionHtml({ id, over, title, blocks }: HandoutSection, prose: Prose): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-title">
    ${over === null ? nothing : markup`<p class="over soft">${over}</p>`}
    <h2 id="${id}-title">${title}</h2>
    ${blocks.map((block) => blockHtml(block, prose))}
  </section>`;
}

function blockHtml(block: Block, prose: Prose): Html {
  switch (block.kind) {
    case 'heading':
      return markup`<h3>${block.text}</h3>`;
    case 'text':
      return markup`<p>${spansHtml(block.spans)}</p>`;
    case 'list':
      return markup`<ul class="${block.items.some(({ sign }) => sign !== null) ? 'signed' : 'plain'}">
        ${block.items.map(({ sign, lines }) => itemHtml(sign, lines))}
      </ul>`;
    case 'figures':
      return markup`<dl>
        ${block.rows.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>`;
    case 'level':
    case 'sections':
    case 'time':
    case 'dimensions':
    case 'story':
      return pictureHtml(block);
    case 'answer':
      return answerHtml(block);
    case 'steps':
      return markup`<ol class="steps">
        ${block.steps.map(stepHtml)}
      </ol>`;
    case 'prose':
      return markup`<details open data-paper="${block.paper}">
        <summary>${block.title}</summary>
        <div class="prose">${prose(block.markdown)}</div>
      </details>`;
  }
}

function stepHtml({ section, title, worth, sentences, action }: HandoutStep): Html {
  const name = section === null ? markup`${title}` : markup`<a href="#${section}">${title}</a>`;
  return markup`<li>
    <p><strong>${name}</strong></p>
    ${worth === null ? nothing : markup`<p class="soft">${worth}</p>`}
    <ul>
      ${sentences.map((text) => markup`<li>${text}</li>`)}
    </ul>
    <p class="soft">To do: ${action}.</p>
  </li>`;
}

function itemHtml(sign: Sign | null, lines: readonly (readonly Span[])[]): Html {
  return markup`<li>
    ${sign === null ? nothing : markup`<span class="sign">${signHtml(sign)}</span>`}
    <div>${lines.map((spans) => markup`<p>${spansHtml(spans)}</p>`)}</div>
  </li>`;
}

function spansHtml(spans: readonly Span[]): Html {
  return markup`${spans.map((span, index) =>
    index === 0 ? spanHtml(span) : markup` ${spanHtml(span)}`,
  )}`;
}

function spanHtml({ text, look }: Span): Html {
  switch (look) {
    case 'plain':
      return markup`${text}`;
    case 'strong':
      return markup`<strong>${text}</strong>`;
    case 'soft':
    case 'warn':
      return markup`<span class="${look}">${text}</span>`;
    case 'said':
      return markup`<q>${text}</q>`;
  }
}

function answerHtml({ title, asked, stretches }: Extract<Block, { kind: 'answer' }>): Html {
  const kinds = [...new Set(stretches.flatMap(({ kind }) => (kind === null ? [] : [kind])))];
  const isWhole = staysWhole(stretches.map(({ text }) => text));
  return markup`<div class="${isWhole ? 'answer whole' : 'answer'}">
    <h3 class="turn">${title}</h3>
    ${asked === null ? nothing : markup`<p class="soft asked">${asked}</p>`}
    <p class="words">${stretches.map(stretchHtml)}</p>
    ${kinds.length === 0 ? nothing : legend(kinds)}
  </div>`;
}

function stretchHtml({ text, kind, numbers }: MarkedStretch): Html {
  if (kind === null) return markup`${text}`;
  return markup`<mark class="${kind}">${text}</mark>${numbers.map(
    (number) => markup`<sup>${number}</sup>`,
  )}`;
}

function legend(kinds: readonly StretchKind[]): Html {
  return markup`<p class="legend soft">
    ${kinds.map((kind) => markup`<span><mark class="${kind}">like this</mark> ${stretchNames[kind]}</span>`)}
  </p>`;
}
