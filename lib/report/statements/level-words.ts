import { percent } from '@/lib/report/percent';
import { levelRule, type Level } from './level';
import { wrongWords } from './false-claim-words';
import type { StatementOf } from './statement';
import { begun, counted, listed } from './wording';

export const levelWords: Record<Level, string> = {
  'strong yes': 'Strong yes',
  yes: 'Yes',
  'leaning yes': 'Leaning yes',
  'leaning no': 'Leaning no',
  no: 'No, not yet',
};

/** What a verdict rests on, as the rest of a sentence that begins with the level. */
export function verdictReason(statement: StatementOf<'verdict'>): string {
  const { made, partly, essential, answered } = statement;
  const inPart = partly > 0 ? ` and ${partly} in part` : '';
  const points =
    essential === 0
      ? `over ${counted(answered, 'answered question')}`
      : made === 0 && partly === 0 && essential > 1
        ? `none of the ${essential} essential points was heard yet`
        : `you made ${made} of ${counted(essential, 'essential point')}${inPart}`;
  return `${points}${wrongWords(statement)}.`;
}

/** The same where the level stands above in large letters. */
export function verdictAfterLevel(statement: StatementOf<'verdict'>): string {
  return begun(verdictReason(statement));
}

/** What the next better level takes that is not there: what weighs against it. */
export function keptFromWords({ next, lacks }: StatementOf<'kept_from'>): string {
  const row = levelRule.find(({ level }) => level === next);
  if (!row) throw new RangeError(`no level ${next}`);
  const takes: Record<Exclude<(typeof lacks)[number], 'falseClaims'>, string> = {
    score: `a score of ${row.score} or more`,
    essentials: `${percent(row.essentials)} of the essential points`,
    untold: 'stories with what you did and what came of it',
    answered: `an answer to ${percent(row.answered)} of the questions`,
  };
  const allowed =
    row.falseClaims === 0
      ? 'nothing that needs putting right'
      : `something to put right in no more than ${percent(row.falseClaims)} of the answers`;
  const all = lacks.flatMap((lack) => (lack === 'falseClaims' ? [] : [takes[lack]]));
  const claims = [
    ...(all.length > 0 ? [`takes ${listed(all)}`] : []),
    ...(lacks.includes('falseClaims') ? [`allows ${allowed}`] : []),
  ];
  return `The next vote up, ${levelWords[next].toLowerCase()}, ${claims.join(', and ')}.`;
}
