import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { cssString } from './css-string';

it('keeps letters of every script, figures and blanks as they are', () => {
  expect(cssString('Candor · Prüfung 2, 日本')).toBe("'Candor · Prüfung 2, 日本'");
});

it.each(["'", '"', '\\', '\n', ';', '}', '</style>', '*/', '\0', '\ud800'])(
  'holds no %j that could end it',
  (sign) => {
    const inner = cssString(`a${sign}b`).slice(1, -1);
    expect(inner).not.toMatch(/['"\n;{}<>*\0]|\\(?![0-9a-f]+ )/u);
    expect(inner.startsWith('a') && inner.endsWith('b')).toBe(true);
  },
);

it('sets one property and no more', () => {
  const { document } = new Window();
  document.documentElement.setAttribute('style', `--t: ${cssString("x'; color: red; --u: '")}`);
  expect(document.documentElement.style.color).toBe('');
});
