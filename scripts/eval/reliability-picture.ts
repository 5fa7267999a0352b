import type { ReliabilityBin } from '@/lib/report/accuracy';

const WIDTH = 560;
const HEIGHT = 360;
const LEFT = 56;
const RIGHT = 16;
const TOP = 40;
const BOTTOM = 48;

/** Confidence against nearness to the reader's grade, as an SVG that reads on light and dark. */
export function reliabilityPicture(
  title: string,
  near: number,
  bins: readonly ReliabilityBin[],
): string {
  const values = bins.map(({ confidence }) => confidence);
  const from = Math.floor(Math.min(...values) * 20) / 20;
  const to = Math.max(from + 0.1, Math.ceil(Math.max(...values) * 20) / 20);
  const x = (value: number) =>
    round(LEFT + ((value - from) / (to - from)) * (WIDTH - LEFT - RIGHT));
  const y = (share: number) => round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
  const ticks = Array.from(
    { length: Math.round((to - from) / 0.05) + 1 },
    (_, i) => from + i * 0.05,
  );
  const text = (at: string, words: string) => `<text ${at} fill="#808080">${escape(words)}</text>`;
  const parts = [
    `<title>${escape(title)}</title>`,
    `<desc>${escape(describe(near, bins))}</desc>`,
    text(`x="${LEFT}" y="22" font-size="14"`, title),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}" stroke="#808080" stroke-opacity=".3"/>` +
        text(`x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end"`, `${share * 100} %`),
    ),
    ...ticks.map((value) =>
      text(`x="${x(value)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle"`, value.toFixed(2)),
    ),
    text(
      `x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle"`,
      'mean confidence of the verdicts on an answer',
    ),
    `<polyline fill="none" stroke="#3b82f6" stroke-width="2" points="${bins
      .map((bin) => `${x(bin.confidence)},${y(bin.near)}`)
      .join(' ')}"/>`,
    ...bins.map(
      (bin) =>
        `<line x1="${x(bin.confidence)}" x2="${x(bin.confidence)}" y1="${y(bin.low)}" y2="${y(bin.high)}" stroke="#3b82f6" stroke-width="1.5"/>` +
        `<circle cx="${x(bin.confidence)}" cy="${y(bin.near)}" r="4.5" fill="#3b82f6"/>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">\n${parts.join('\n')}\n</svg>\n`;
}

function describe(near: number, bins: readonly ReliabilityBin[]): string {
  return `Share of answers graded within ${near} of the reader's grade, by the grader's confidence. ${bins
    .map(
      (bin) =>
        `Confidence ${bin.confidence.toFixed(2)}: ${Math.round(bin.near * 100)} % of ${bin.answers}.`,
    )
    .join(' ')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const escape = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
