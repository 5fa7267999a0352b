/** The look of the file: the app's colours in both themes, and on paper in black and white. */
export const htmlReportStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #131412);
  --surface: light-dark(#ffffff, #1b1c1a);
  --sunken: light-dark(#f1efea, #232422);
  --ink: light-dark(#1d1d1b, #eceae4);
  --soft: light-dark(#5b5851, #aaa69d);
  --line: light-dark(#e2dfd7, #34352f);
  --strong-line: light-dark(#8a867c, #77736a);
  --accent: light-dark(#17594f, #7fd0c0);
  --accent-wash: light-dark(#e6f0ed, #1d302c);
  --good: light-dark(#23633a, #8ad0a0);
  --good-wash: light-dark(#e3f1e6, #1c3123);
  --warn: light-dark(#7a4d00, #e6bd6a);
  --warn-wash: light-dark(#faeed5, #35290f);
  --bad: light-dark(#9c2b23, #f0a096);
  --bad-wash: light-dark(#fae6e3, #3c1f1b);
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 17px/1.55 ui-sans-serif, system-ui, sans-serif;
  overflow-wrap: break-word;
}
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; letter-spacing: -0.01em; }
h1 { margin-top: 0.25rem; font-size: 2rem; }
h2 { font-size: 1.45rem; }
h3 { margin-top: 1.6rem; font-size: 1.05rem; }
h3.turn { margin: 0; font-size: 0.9rem; font-weight: 500; color: var(--soft); }
section { margin-top: 3rem; }
nav { margin-top: 3rem; }
nav ol { margin-top: 0.5rem; padding-left: 1.5rem; }
section > p, section > ul, section > ol, section > dl, section > .wide { margin-top: 0.75rem; }
section > .over { margin: 0 0 0.25rem; font-size: 0.9rem; }
a { color: var(--accent); text-underline-offset: 3px; }
.soft { color: var(--soft); }
.warn { color: var(--warn); }
q { quotes: '\\201C' '\\201D'; }
ul.plain { padding-left: 1.3rem; }
ul.plain > li + li { margin-top: 0.4rem; }
ol.steps > li { margin-top: 1rem; break-inside: avoid; }
ol.steps ul { padding-left: 1.1rem; }
ul.signed { list-style: none; }
ul.signed > li { display: grid; grid-template-columns: 1.6rem 1fr; margin-top: 0.7rem; }
ul.signed .sign { font-weight: 600; }
ul.signed p + p { font-size: 0.94em; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.6rem 1.5rem; font-size: 0.94em; }
dt { font-weight: 500; }
dd { color: var(--soft); font-variant-numeric: tabular-nums; }
.beside { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: 1rem; font-size: 0.94em; }
.value { font-variant-numeric: tabular-nums; }
.beside .value { margin-left: auto; }
.paper { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; margin-top: 1rem; font-size: 0.88em; }
.paper input { accent-color: var(--accent); }
.lines { list-style: none; }
.lines > li { margin-top: 0.6rem; }
.lines.time > li { display: grid; grid-template-columns: 1.75rem 1fr; column-gap: 0.5rem; }
.lines.time a, .lines.time p { font-size: 0.9em; }
svg.line { display: block; width: 100%; height: 14px; overflow: visible; }
.line .whole { stroke: var(--line); stroke-width: 2; }
.line .tick { stroke: var(--strong-line); }
.line .meant { stroke: var(--ink); stroke-width: 2; }
.line .ring { fill: var(--surface); stroke: var(--ink); stroke-width: 1.5; }
.full { fill: var(--accent); }
.light { fill: var(--accent); fill-opacity: 0.35; }
.rest { fill: var(--sunken); stroke: var(--strong-line); }
svg.key { width: 20px; height: 10px; }
.ticks { position: relative; height: 1.3rem; margin-top: 0.2rem; font-size: 0.8em; }
.ticks span { position: absolute; transform: translateX(-50%); white-space: nowrap; }
.ticks .first { transform: none; }
.ticks i { font-style: normal; }
dl.four { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); }
.bar { display: block; width: 100%; height: 4px; margin-top: 2px; }
.under { fill: var(--line); }
.over { fill: var(--strong-line); }
.level { margin-top: 0.75rem; }
.level .name { font-size: 1.6rem; font-weight: 600; }
.scale { display: flex; gap: 4px; max-width: 16rem; margin: 0.4rem 0; }
.scale span { flex: 1; height: 6px; border: 1px solid var(--strong-line); border-radius: 3px; }
.scale .reached { border-color: var(--accent); background: var(--accent); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.story { margin-top: 0.75rem; }
.story .row { display: grid; grid-template-columns: 3.5rem 1fr; align-items: end; column-gap: 0.75rem; margin-top: 0.4rem; font-size: 0.9em; }
.story p { position: relative; height: 1.3rem; font-size: 0.85em; }
.story p span { position: absolute; bottom: 0; white-space: nowrap; }
.story svg { display: block; width: 100%; height: 12px; }
.story rect { fill: var(--accent); }
.story .situation { fill-opacity: 0.25; }
.story .task { fill-opacity: 0.55; }
.story .result { fill-opacity: 0.4; }
.story .reflection { fill-opacity: 0.1; }
.sign svg { width: 0.95em; height: 0.95em; vertical-align: -0.1em; }
.drawn { fill: none; stroke: currentColor; stroke-width: 1.8; }
.filled { fill: currentColor; }
.wide { max-width: 100%; overflow-x: auto; }
/* Marks in the words of people turn around nothing that stands beside them. */
q, mark { unicode-bidi: isolate; }
.words { unicode-bidi: plaintext; }
table { width: 100%; border-collapse: collapse; font-size: 0.94em; font-variant-numeric: tabular-nums; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
.answer { margin-top: 1.2rem; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); }
.answer .words { margin-top: 0.25rem; white-space: pre-wrap; }
.answer .asked { margin-top: 0.25rem; font-style: italic; }
mark { color: inherit; border-radius: 2px; text-decoration: underline 2px; text-underline-offset: 4px; }
mark.met { background: var(--good-wash); text-decoration-color: var(--good); }
mark.partial { background: var(--warn-wash); text-decoration: underline dashed 2px var(--warn); }
mark.misconception { background: var(--bad-wash); text-decoration: underline wavy 2px var(--bad); }
mark.beyond { background: var(--accent-wash); text-decoration: underline dotted 2px var(--accent); }
mark.claimed { background: var(--accent-wash); text-decoration: underline double 2px var(--accent); }
mark.denied { background: var(--sunken); text-decoration: underline dotted 2px var(--strong-line); }
mark.added { background: var(--accent-wash); text-decoration: underline double 2px var(--accent); }
mark.corrected { background: var(--good-wash); text-decoration: underline wavy 2px var(--good); }
mark.against { background: var(--bad-wash); text-decoration: underline wavy 2px var(--bad); }
mark.retold { background: var(--accent-wash); text-decoration: underline 2px var(--accent); }
mark.left-out { background: none; color: var(--soft); text-decoration: line-through; }
mark.to-tell { background: var(--warn-wash); text-decoration: underline dashed 2px var(--warn); }
sup { padding-left: 2px; font-size: 0.7em; font-weight: 600; color: var(--accent); line-height: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-top: 0.9rem; padding-top: 0.6rem; border-top: 1px solid var(--line); font-size: 0.88em; }
details { margin-top: 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
summary { cursor: pointer; font-weight: 500; }
.prose > * + * { margin-top: 0.85em; }
.prose { margin-top: 0.6rem; }
.prose ul, .prose ol { padding-left: 1.3rem; }
.prose h4 { margin-top: 1.3em; font-size: 1.02em; font-weight: 600; color: var(--ink); }
.prose code { padding: 0.1em 0.25em; border-radius: 4px; background: var(--sunken); font: 0.86em ui-monospace, monospace; }
.prose pre { padding: 0.9rem; border: 1px solid var(--line); border-radius: 8px; background: var(--sunken); overflow-x: auto; }
.prose pre code { padding: 0; background: none; white-space: pre-wrap; }
.prose blockquote { padding-left: 1rem; border-left: 2px solid var(--strong-line); color: var(--soft); }
math { font-size: 1.05em; }
math[display='block'] { margin: 0.7rem 0; overflow-x: auto; padding: 0.25rem 0; }
mfrac > :first-child { padding-bottom: 0.15em; }
mfrac > :last-child { padding-top: 0.15em; }
:is(munder, munderover) > :nth-child(2) { padding-top: 0.2em; }
munderover > :nth-child(3) { padding-bottom: 0.2em; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.88em; }
@page {
  margin: 18mm 16mm 17mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt system-ui, sans-serif; color: #555; }
  @top-left { content: var(--running-title, 'Candor'); font: 8.5pt system-ui, sans-serif; color: #555; }
  @bottom-left { content: 'Made by Candor'; font: 8.5pt system-ui, sans-serif; color: #555; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --surface: #fff; --sunken: #ececec; --ink: #000; --soft: #444;
    --line: #bbb; --strong-line: #666; --accent: #000; --good: #000; --warn: #000; --bad: #000;
    --accent-wash: #f2f2f2; --good-wash: #f2f2f2; --warn-wash: #f2f2f2; --bad-wash: #f2f2f2;
  }
  html { font-size: 9.6pt; }
  body { font-size: 1rem; line-height: 1.4; }
  section { margin-top: 1.9rem; }
  ul.signed:has(> li + li), .lines:has(> li + li) { columns: 2; column-gap: 2rem; }
  ul.signed > li, .lines > li { margin: 0 0 0.6rem; break-inside: avoid; }
  .ticks { display: none; }
  main { max-width: none; padding: 0; }
  .paper { display: none; }
  :root:not(:has(#paper-references:checked)) [data-paper='references'],
  :root:not(:has(#paper-models:checked)) [data-paper='models'] { display: none; }
  h1, h2, h3, h4, summary { break-after: avoid; break-inside: avoid; }
  p { break-inside: avoid; }
  .prose p, .words { break-inside: auto; }
  p, li { orphans: 3; widows: 3; }
  .answer.whole { break-inside: avoid; }
  .legend { break-before: avoid; }
  .over, dl.four, section > p:nth-child(-n + 4) { break-after: avoid; }
  h2 + *, h3 + *, h4 + * { break-before: avoid; }
  /* Of tables, those of up to eight rows: a third of a page at most. */
  ul.signed > li, dl > div, table:not(:has(tbody tr:nth-child(9))), tr, svg, blockquote { break-inside: avoid; }
  .answer { padding: 0 0 0 4mm; border: 0; border-left: 1pt solid #666; border-radius: 0; box-decoration-break: clone; }
  .wide, .prose pre, math[display='block'] { overflow: visible; }
  .prose pre, .asked, h3.turn { break-inside: avoid; }
  h3.turn, .asked { break-after: avoid; }
  .prose p:has(+ ul, + ol, + pre, + .wide, + math, + blockquote) { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  summary { list-style: none; }
  nav { break-inside: avoid; }
  mark, svg, .reached { print-color-adjust: exact; }
  .words { line-height: 1.6; }
  mark { text-decoration-thickness: 1px; text-underline-offset: 3px; }
}
`;
