import { describe, expect, it } from 'vitest';
import { guideHtml, readGuideTexts } from './guide-html';

const read = (markdown: string) => guideHtml(markdown).source;

describe('the guide’s Markdown in a file that stands alone', () => {
  it('reads lists, tables, code and emphasis as on the pages', () => {
    expect(read('- **one**\n- `two < 3`')).toContain('<strong>one</strong>');
    expect(read('- **one**\n- `two < 3`')).toContain('<code>two &lt; 3</code>');
    expect(read('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(/<table>.*<td>1<\/td>/su);
  });
  it('lets a table that is wider than a phone scroll in a box that the keyboard reaches', () => {
    expect(read('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
      /^<div class="wide" role="group" aria-label="Table" tabindex="0"><table>.*<\/table><\/div>$/su,
    );
  });
  it('shows formulas as MathML, which needs neither fonts nor scripts', () => {
    expect(read('$\\lambda \\lVert w \\rVert_1$')).toMatch(/<math[^>]*>.*λ/su);
    expect(read('$$\na < b\n$$')).toContain('display="block"');
  });
  it('puts the guide’s headings below the report’s', () => {
    expect(read('# Big')).toBe('<h4>Big</h4>');
  });
  it('asks no server for anything and runs nothing', () => {
    const html = read(
      '![a chart](https://x.example/a.png) <script>alert(1)</script> <img src=x onerror=alert(1)> [go](javascript:alert(1)) [out](https://x.example)',
    );
    expect(html).not.toMatch(/<(?:img|script)|javascript:/u);
    expect(html).toContain('a chart');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<a href="https://x.example">out</a>');
  });
  it('lets the keyboard reach a formula that stands alone, and heads nothing with an empty cell', () => {
    expect(read('$$\nx^2\n$$')).toMatch(/<math[^>]* display="block" tabindex="0"/u);
    expect(read('So $x^2$.')).not.toContain('tabindex');
    expect(read('| | A |\n| - | - |\n| b | c |')).toMatch(/<td><\/td>\s*<th>A<\/th>/u);
  });
  it('escapes what a person could have written there', () => {
    expect(read('a & b < c "d"')).toBe('<p>a &amp; b &lt; c &quot;d&quot;</p>');
  });
});

it('texts that nobody saw yet are read with turns for others between, and are then there at once', async () => {
  const texts = ['**one**', 'two $x^2$', '- three'];
  const order: string[] = [];
  const others = async () => {
    for (let n = 0; n < 3; n++) {
      await new Promise((go) => {
        setImmediate(go);
      });
      order.push('other');
    }
  };
  await Promise.all([readGuideTexts(texts).then(() => order.push('read')), others()]);
  expect(order.filter((each) => each === 'other').length).toBeGreaterThan(1);
  expect(order.indexOf('read')).toBeGreaterThan(1);
  const at = order.length;
  await Promise.all([readGuideTexts(texts).then(() => order.push('again')), others()]);
  expect(order[at]).toBe('again');
  expect(guideHtml('**one**')).toBe(guideHtml('**one**'));
});
