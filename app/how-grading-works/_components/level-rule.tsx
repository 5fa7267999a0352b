import { levelRule } from '@/lib/report/statements/level';
import { levelWords } from '@/lib/report/statements/level-words';
import { Explained } from './explained';
import { FigureTable } from '@/app/_components/figure-table';
import { percent } from '@/lib/report/percent';

/** The table by which the whole of an interview gets its level. */
export function LevelRule() {
  return (
    <Explained id="level" title="The level of an interview">
      <p>
        A report begins with how an interviewer might vote. The level is the first row of this table
        whose conditions all hold. Nobody feels it out: the same findings give the same level.
      </p>
      <FigureTable
        caption="What a level needs"
        columns={[
          'Score',
          'Essential points made',
          'Questions with a false claim',
          'Questions with a story without action or end',
          'Answered',
        ]}
        rows={levelRule.map(({ level, score, essentials, falseClaims, untold, answered }) => ({
          name: levelWords[level],
          cells: [
            score === 0 ? 'any' : `from\u00a0${score}`,
            essentials === 0 ? 'any' : `from\u00a0${percent(essentials)}`,
            atMost(falseClaims),
            atMost(untold),
            answered === 0 ? 'any' : `from\u00a0${percent(answered)}`,
          ],
        }))}
      />
      <p>
        Essential points partly made count half here. A false claim counts when it stood to the end.
        Questions with a false claim, and those with such a story, are counted among all that were
        answered: one of four is {percent(0.25)}. Your own marks move no level: what they would
        change stands beside it. Questions left out make no level worse by themselves; with many of
        them the level can’t be a clear yes, since too little is known.
      </p>
    </Explained>
  );
}

const atMost = (share: number) =>
  share === 1 ? 'any' : share === 0 ? 'none' : `up\u00a0to\u00a0${percent(share)}`;
