/** A piece of HTML that was written here, not by anybody whose words are shown in it. */
export class Html {
  constructor(readonly source: string) {}
}

type Hole = string | number | Html | readonly Html[];

/**
 * HTML with holes: whatever goes into a hole is escaped, unless it was made by this function too. So nothing
 * that a person wrote can become a tag or an attribute, wherever it stands.
 */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(
    parts.reduce((text, part, index) => {
      const hole = holes[index];
      return text + part + (hole === undefined ? '' : sourceOf(hole));
    }, ''),
  );
}

export const nothing = new Html('');

function sourceOf(hole: Hole): string {
  if (hole instanceof Html) return hole.source;
  if (typeof hole === 'object') return hole.map(({ source }) => source).join('');
  return escaped(String(hole));
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(text: string): string {
  return (
    text
      .replaceAll(/[&<>"'`]/gu, (sign) => signs[sign] ?? sign)
      // Not allowed in HTML; a file with them is no valid UTF-8.
      .replaceAll(/[\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, '\ufffd')
  );
}
