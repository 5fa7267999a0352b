import type { Rubric } from '@/lib/guide/rubric';
import type { Story } from './story';
import type { Reading } from '@/lib/grading/story/parts/unit-reading';
import { isPartTold } from '@/lib/grading/story/parts/told';
import type { StoryReading } from './story-reading';
import { evidenceOf } from '@/lib/grading/story/unit/unit';
import { contentStems } from '@/lib/grading/likeness/wording-match';

type Flag = Story['flags'][number];

/** A plan or advice with this share of the words, and no action told, stands in the place of a story. */
const SUPPOSED = 0.4;
const BUZZING = 0.3;
/** A sentence of so many words of content that says nothing is remarked upon in a good story, too. */
const WHOLE = 4;
/** How much of a red flag's wording has to be there. */
const ALIKE = 0.75;
const SHARED_STEMS = 3;

/** One hard word about somebody is no habit. */
const LEAST_RUN_DOWN = 2;

const words = (some: readonly Reading[]) =>
  some.reduce((sum, { unit }) => sum + unit.words.length, 0);

/** What interviewers count against a story; for behavioral questions only. */
export function flagsOf(read: StoryReading, ownership: Story['ownership'], rubric: Rubric): Flag[] {
  const { readings, told, labels } = read;
  const said = readings.filter(({ unit }) => !unit.left);
  const flags: Flag[] = [];
  const raise = (id: string, name: string, proof: readonly Reading[]) => {
    if (proof.length > 0)
      flags.push({
        id,
        name,
        evidence: proof.map(({ unit }) => evidenceOf(unit)),
      });
  };
  if (told.action.verdict === 'missing')
    raise('hypothetical', 'A plan or a rule instead of a story', supposedIn(read));
  const accused = said.filter(({ unit }) => unit.reproach.accuses);
  const down = said.filter(({ unit }) => !unit.reproach.accuses && unit.reproach.hardWords > 0);
  const hard = down.reduce((sum, { unit }) => sum + unit.reproach.hardWords, 0);
  if (accused.length > 0 || hard >= LEAST_RUN_DOWN)
    raise('blaming', 'Other people’s fault', [...accused, ...down]);
  const buzzing = readings.filter(({ buzz }) => buzz);
  const isWhole = buzzing.some(({ unit }) => unit.content.length >= WHOLE);
  if (isWhole || words(buzzing) >= BUZZING * words(said))
    raise('buzzwords', 'Fashionable words with nothing behind them', buzzing);
  if (ownership.kind === 'team' && told.action.verdict === 'thin' && told.action.lack === 'only_we')
    raise(
      'only_we',
      'Told as we alone',
      readings.filter((_, at) => labels[at] === 'action'),
    );
  return [...flags, ...redFlags(said, rubric, flags, isPartTold(told.result))];
}

/** "I would", "you should": "they would not give us the data" happened. */
const ofOneself = /\b(?:i|we|you|one) (?:\w+ ){0,2}?(?:would|d|should|could|will|ll)\b/u;
const inHindsight =
  /\b(?:today|now|these days|next time|again|different\w*|hindsight|looking back|since then)\b/u;

/** Plans and rules where they are much of all that was said, or all of a reply that is no lesson. */
function supposedIn({ readings, labels }: StoryReading): Reading[] {
  const said = readings.filter(({ unit }) => !unit.left);
  const supposed = said.filter(({ planned }) => planned);
  if (words(supposed) >= SUPPOSED * words(said)) return supposed;
  const isReply = ({ unit }: Reading) =>
    unit.place === null &&
    said.every((other) => other.unit.turn !== unit.turn || supposed.includes(other));
  const isLesson = (of: Reading) =>
    labels[readings.indexOf(of)] === 'reflection' || inHindsight.test(of.unit.flat);
  return supposed.filter(
    (each) => isReply(each) && ofOneself.test(each.unit.flat) && !isLesson(each),
  );
}

/** The key's own red flags, where an answer says nearly what their wordings say. */
function redFlags(
  said: readonly Reading[],
  { star }: Rubric,
  known: readonly Flag[],
  hasResult: boolean,
): Flag[] {
  return (star?.red_flags ?? []).flatMap(({ id, name, wordings }): Flag[] => {
    if (hasResult && id.endsWith('no-result')) return [];
    const stems = wordings.map((wording) => new Set(contentStems(wording)));
    const proof = said.filter(({ unit }) => {
      if (
        known.some(({ evidence }) =>
          evidence.some((item) => item.turn === unit.turn && item.start === unit.start),
        )
      )
        return false;
      const own = new Set(contentStems(unit.quote));
      return stems.some((wording) => {
        const shared = [...wording].filter((stem) => own.has(stem)).length;
        return shared >= SHARED_STEMS && shared >= ALIKE * wording.size;
      });
    });
    return proof.length === 0
      ? []
      : [{ id, name, evidence: proof.map(({ unit }) => evidenceOf(unit)) }];
  });
}
