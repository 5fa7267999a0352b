import { inflateSync } from 'node:zlib';

/** One page of a PDF, in points from its upper edge. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Where the lines of text stand, the topmost first. */
  readonly lines: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** The pages of a PDF as Chromium writes it: objects that are not packed into streams, text placed by matrices. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gmsu)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/u.test(body))
    .map((body) => {
      const [, width = 0, height = 0] = (
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(body) ?? []
      ).map(Number);
      const [, contents = ''] = /\/Contents (\d+) 0 R/u.exec(body) ?? [];
      return { width, height, lines: linesOf(streamOf(objects.get(contents) ?? ''), height) };
    });
}

function streamOf(object: string): string {
  const [, packed = ''] = /stream\n(.*)\nendstream/su.exec(object) ?? [];
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

/** The heights at which text is shown: the current matrix and the text's own, multiplied. */
function linesOf(content: string, height: number): number[] {
  const lines = new Set<number>();
  const kept: Matrix[] = [];
  let current: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, numbers = '', operator] of content.matchAll(
    /((?:-?[\d.]+\s+)*)\b(cm|Tm|q|Q)(?=\s)/gu,
  )) {
    const matrix = numbers.trim().split(/\s+/u).map(Number);
    if (operator === 'q') kept.push(current);
    else if (operator === 'Q') current = kept.pop() ?? current;
    else if (isMatrix(matrix)) {
      const next = multiplied(matrix, current);
      if (operator === 'cm') current = next;
      else lines.add(Math.round(height - next[5]));
    }
  }
  return [...lines].toSorted((a, b) => a - b);
}

function isMatrix(numbers: readonly number[]): numbers is Matrix {
  return numbers.length === 6;
}

function multiplied([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}
