/**
 * Who was charged with what, brought together: "I, an analyst with no line authority, was asked to …" and "our
 * department in a firm near Ghent was told to …" are read as "… I was asked to" and "… we was told to". What stood
 * between comes before it, so that nothing of it is lost.
 */
const adverb = '(?:[a-z]+ly |also |just |then |now |simply |only |first |once )?';
const set =
  '(?:asked|told|tasked|charged|instructed|commissioned|ordered|expected|required|hired|appointed|chosen|picked|entrusted|assigned|challenged|drafted|supposed|meant|roped in|brought in|called in)';
/** Not a party, lunch or a chair; not to look on. */
const work =
  '(?!(?:a|an|the|my|our|his|her|their|lunch|dinner|leave|go|come|wait|be|sit|know|apologi[sz]e)\\b)[a-z-]+';
const given =
  '(?:given|handed|assigned|set) (?:the|this|that) (?:[a-z-]+ )?(?:job|task|order|goal|target|brief|mission|problem|work)';
const charged = `${adverb}(?:${set} (?:by (?:[^ ]+ ){1,4}?)?(?:to|with) ${work}|${given}|put in charge|made responsible|responsible for)`;
const was = '(?:was|were|am|got|had been|have been)';
const charge = `(?:${was} ${charged}|(?:had|needed) to ${work}|got (?:the|an) (?:job|task|order|brief|mission)\\b)`;

const team =
  '(?:department|team|group|unit|branch|office|crew|shift|desk|squad|lab|section|division|committee|company|firm|agency|club|class)';
const ours = `(?:our|my|the (?:whole|entire)) (?:(?!other\\b)[a-z-]+ ){0,2}?${team}`;
const where = '(?:(?:in|at|of|for|from|near|there|with|,) (?:[^ ]+ ){1,9}?)?';

const forms: readonly (readonly [RegExp, string])[] = [
  // "I, who had never done it, was asked to"; "I was, at twenty, asked to".
  [new RegExp(`\\b(i|we) , ((?:[^ ]+ ){1,20}?), (?=${charge})`, 'u'), '$2, $1 '],
  [new RegExp(`\\b(i|we) (${was}) , ((?:[^ ]+ ){1,14}?), (?=${charged})`, 'u'), '$3, $1 $2 '],
  [
    new RegExp(
      `\\b(i|we) ((?:a|an|the|one|two|three|four|who|then|being|as) (?:[^ ,]+ ){1,14}?)(?=${charge})`,
      'u',
    ),
    '$2, $1 ',
  ],
  [new RegExp(`\\b${ours} (${where})(?=${charge})`, 'u'), '$1we '],
  [new RegExp(`\\b((?:two|three|four|five|six|both) of us) (${where})(?=${charge})`, 'u'), '$2we '],
  [
    new RegExp(
      `\\b(asked|told|wanted|expected|ordered|instructed|needed|challenged|hired|for) (?:our|my) (?:[a-z-]+ )?${team}(?= (?:to ${work}|whether|if))`,
      'u',
    ),
    '$1 us',
  ],
  [
    new RegExp(
      `\\b((?:went|fell|given|left|handed|assigned|passed) to) (?:our|my) (?:[a-z-]+ )?${team}$`,
      'u',
    ),
    '$1 us',
  ],
];

/** Words of a unit, commas among them. */
export function withChargeTogether(words: readonly string[]): string[] {
  const said = words.join(' ');
  return forms.reduce((told, [form, put]) => told.replace(form, put), said).split(' ');
}
