import { signShapes, type Sign } from '@/lib/report/picture/signs';
import { levelStepsWords } from '@/lib/report/picture/level-steps';
import { partLetters, type StoryRow } from '@/lib/report/picture/story-rows';
import { ringWords, type ValueLine, type ValueLines } from '@/lib/report/picture/value-lines';
import type { Block } from './handout';
import { markup, nothing, type Html } from './html-text';

type Picture = Extract<Block, { kind: 'level' | 'sections' | 'time' | 'dimensions' | 'story' }>;

/** The pictures of a report in its file: drawn from the same places as on the pages, with the same words beside them. */
export function pictureHtml(block: Picture): Html {
  switch (block.kind) {
    case 'level':
      return levelHtml(block);
    case 'sections':
      return sectionsHtml(block.picture);
    case 'time':
      return timeHtml(block.picture);
    case 'dimensions':
      return markup`<dl class="four">
        ${block.rows.map(
          ({ name, value, words, how }) =>
            markup`<div><dt>${name}</dt><dd>${words}${value === null ? nothing : barHtml(value)}${how === null ? nothing : markup`<span class="soft">${how}</span>`}</dd></div>`,
        )}
      </dl>
      ${block.rows.map(({ name, value, cost }) =>
        cost === null ? nothing : markup`<p class="soft">${name} ${String(value)}: ${cost}</p>`,
      )}`;
    case 'story':
      return markup`<div class="story" aria-hidden="true">${block.rows.map(storyRowHtml)}</div>`;
  }
}

/** A sign as a drawing, so that it needs no font; the words beside it say the same. */
export function signHtml(sign: Sign): Html {
  const { lines, filled } = signShapes[sign];
  return markup`<svg aria-hidden="true" viewBox="0 0 16 16">
    <path class="drawn" d="${lines}" />
    <path class="filled" d="${filled}" />
  </svg>`;
}

function levelHtml({ steps, sentence }: Extract<Block, { kind: 'level' }>): Html {
  return markup`<div class="level">
    <p class="name">${steps.name}</p>
    <div class="scale" aria-hidden="true">
      ${Array.from({ length: steps.of }, (_, index) =>
        index < steps.place ? markup`<span class="reached"></span>` : markup`<span></span>`,
      )}
    </div>
    <p class="unseen">${levelStepsWords(steps)}</p>
    <p>${sentence}</p>
  </div>`;
}

function sectionsHtml({ ends, ticks, lines }: ValueLines): Html {
  const hasRings = lines.some(({ rings }) => rings.length > 0);
  return markup`<ul class="lines">
      ${lines.map(
        (each) => markup`<li>
          <p class="beside"><span>${each.name}</span><span class="value">${each.words}</span></p>
          ${lineHtml(each, { ends, ticks })}
          <span class="unseen">${ringWords(each)}</span>
        </li>`,
      )}
    </ul>
    <p class="ticks soft" aria-hidden="true">
      ${ticks.map(({ at, value, name }) => markup`<span class="${value === 0 ? 'first' : ''}" style="left: ${at}%">${value} <i>${name}</i></span>`)}
    </p>
    ${hasRings ? markup`<p class="soft">A ring is one question, the bar their mean.</p>` : nothing}`;
}

function timeHtml({ ends, ticks, lines, legend }: ValueLines): Html {
  return markup`<ol class="lines time">
      ${lines.map(
        (each, index) => markup`<li>
          <a href="#${each.question ?? ''}" aria-label="${each.name}">${index + 1}</a>
          <div>
            ${lineHtml(each, { ends, ticks })}
            <p class="soft value">${each.words}</p>
          </div>
        </li>`,
      )}
    </ol>
    <p class="legend soft">
      ${legend.map(
        ({ look, words }) =>
          markup`<span><svg class="key" aria-hidden="true"><rect class="${look}" x="1" y="1" width="18" height="8" rx="2" /></svg> ${words}</span>`,
      )}
    </p>`;
}

function lineHtml(
  { stretches, rings, meant }: ValueLine,
  { ends: [first, last], ticks }: Pick<ValueLines, 'ends' | 'ticks'>,
): Html {
  return markup`<svg class="line" aria-hidden="true">
    <line class="whole" x1="${first}%" x2="${last}%" y1="7" y2="7" />
    ${ticks.map(({ at }) => uprightHtml(at, 'tick', 3))}
    ${stretches.map(
      ({ from, to, look }) =>
        markup`<rect class="${look}" x="${from}%" width="${to - from}%" y="4" height="6" rx="2" />`,
    )}
    ${meant === null ? nothing : uprightHtml(meant, 'meant', 0)}
    ${rings.map(({ at }) => markup`<circle class="ring" cx="${at}%" cy="7" r="4.5" />`)}
  </svg>`;
}

function uprightHtml(at: number, look: 'tick' | 'meant', from: number): Html {
  return markup`<line class="${look}" x1="${at}%" x2="${at}%" y1="${from}" y2="${14 - from}" />`;
}

function barHtml(value: number): Html {
  return markup`<svg class="bar" aria-hidden="true">
    <rect class="under" width="100%" height="4" rx="2" />
    <rect class="over" width="${value}%" height="4" rx="2" />
  </svg>`;
}

/** A piece narrower than this (of 1) has no room for its letter. */
const LETTER = 0.035;

function storyRowHtml({ name, pieces }: StoryRow): Html {
  const placed = pieces
    .filter(({ share }) => share > 0)
    .map((piece, index, all) => ({
      ...piece,
      from: all.slice(0, index).reduce((sum, { share }) => sum + share, 0),
    }));
  return markup`<div class="row"><span class="soft">${name}</span><div>
    <p>${placed.map(({ part, share, from }) =>
      share < LETTER
        ? nothing
        : markup`<span style="left: ${100 * from}%"><b>${partLetters[part]}</b> ${Math.round(100 * share)}</span>`,
    )}</p>
    <svg>${placed.map(
      ({ part, share, from }) =>
        markup`<rect class="${part}" x="${100 * from}%" width="${Math.max(0, 100 * share - 0.4)}%" height="12" />`,
    )}</svg>
  </div></div>`;
}
