import { fault, type ContentFault } from './content-fault';
import type { Guide } from './guide';
import type { Question } from './question';
import type { Rubric } from './rubric';

/** Where the rubric of a question is kept. */
export const rubricFile = (guide: Guide, id: string) =>
  `guides/${guide.head.id}/rubrics/${id}.yaml`;

/** Checks a rubric: that no part is missing, that its ids and names fit, and that it speaks to the person. */
export function checkRubric(guide: Guide, question: Question, rubric: Rubric): ContentFault[] {
  const file = rubricFile(guide, question.id);
  const faults: ContentFault[] = [];
  const need = (found: number, least: number, field: string) => {
    if (found < least) faults.push(fault(file, field, `needs at least ${least}, has ${found}`));
  };
  need(rubric.points.length, 4, 'points');
  need(rubric.misconceptions.length, 4, 'misconceptions');
  need(rubric.beyond.length, 1, 'beyond');
  if (question.kind === 'comparison') need(rubric.contrasts.length, 1, 'contrasts');
  if (question.kind === 'behavioral' && !rubric.star)
    faults.push(fault(file, 'star', 'is missing'));
  if (!rubric.points.some(({ essential }) => essential))
    faults.push(fault(file, 'points', 'name at least one point essential'));
  for (const point of rubric.points) {
    need(point.wordings.length, 4, `${point.id}.wordings`);
  }
  for (const { id, wordings } of rubric.misconceptions) need(wordings.length, 2, `${id}.wordings`);
  const asked: [string, string][] = [
    ...rubric.points.map(({ id, probe }): [string, string] => [`${id}.probe`, probe]),
    ...rubric.misconceptions.flatMap(({ id, challenge, ways = [] }) =>
      [challenge, ...ways.flatMap((way) => way.challenge ?? [])].map((words): [string, string] => [
        `${id}.challenge`,
        words,
      ]),
    ),
  ];
  for (const [field, words] of asked)
    if (words.split('?').length !== 2) faults.push(fault(file, field, 'must ask one question'));
  faults.push(
    ...checkVoice(file, rubric),
    ...checkIds(file, rubric),
    ...checkWordings(file, rubric),
    ...checkNames(guide, file, rubric),
  );
  return faults;
}

const firstPerson = /\b(?:I|my|me|we|our)\b/u;
/** A verb that has lost its subject, at the beginning of a statement. */
const subjectless =
  /^it (?:says|tells|gives|names)\b|^(?:says|tells|gives|names|uses|shows|checks|takes|gets|has|knows|reads|follows|tries|tests|puts|passes|speaks|compares|calculates|starts|identifies|turns|looks|considers|sets|judges|confirms|caches|keeps|watches|streams|keys|limits|counts|estimates|guards|computes|records|spends|handles|shares|asks|explains|describes|mentions|makes)\b(?! (?:of|in|such|are|is|can|and)\b)/iu;
const ofSomebodyElse = /\b(?:the speaker|the candidate|one['’]s own)\b/iu;

/** A statement is said to the person: as a fact, or as what to do ("Check the logs"), never as what somebody else does. */
function checkVoice(file: string, { points, beyond }: Rubric): ContentFault[] {
  return [...points, ...beyond]
    .filter(({ statement }) => subjectless.test(statement) || ofSomebodyElse.test(statement))
    .map(({ id }) =>
      fault(
        file,
        `${id}.statement`,
        'say it to the person: a fact, or what to do ("Check the logs")',
      ),
    );
}

function checkIds(file: string, rubric: Rubric): ContentFault[] {
  const faults: ContentFault[] = [];
  const seen = new Set<string>();
  const parts = [
    ...rubric.points,
    ...rubric.misconceptions,
    ...rubric.contrasts,
    ...rubric.directions,
    ...rubric.beyond,
    ...(rubric.star?.red_flags ?? []),
  ];
  for (const { id } of parts) {
    if (!id.startsWith(`${rubric.question}.`))
      faults.push(fault(file, id, `start the id with ${rubric.question}.`));
    if (seen.has(id)) faults.push(fault(file, id, 'this id is used twice'));
    seen.add(id);
  }
  const points = new Set(rubric.points.map(({ id }) => id));
  for (const { id, contradicts } of rubric.misconceptions)
    for (const point of contradicts)
      if (!points.has(point))
        faults.push(fault(file, `${id}.contradicts`, `no point has the id ${point}`));
  for (const { id, says, claim, ways = [] } of rubric.misconceptions)
    if ([says ?? claim, ...ways.map((way) => way.says)].some((words) => firstPerson.test(words)))
      faults.push(
        fault(file, `${id}.says`, 'tells people what a claim says: put it into nobody’s mouth'),
      );
  const mistakes = [...rubric.contrasts, ...rubric.misconceptions];
  const roots = new Set(
    mistakes.flatMap(({ id, one_with }) => (one_with === undefined ? [id] : [])),
  );
  for (const { id, one_with } of mistakes)
    if (one_with !== undefined && !roots.has(one_with))
      faults.push(
        fault(
          file,
          `${id}.one_with`,
          `name a contrast or a misconception that is one with nothing: ${one_with}`,
        ),
      );
  return faults;
}

function checkWordings(file: string, rubric: Rubric): ContentFault[] {
  const owner = new Map<string, string>();
  const faults: ContentFault[] = [];
  for (const { id, wordings } of [...rubric.points, ...rubric.misconceptions])
    for (const wording of wordings) {
      const key = wordsOf(wording).join(' ');
      const first = owner.get(key);
      if (first !== undefined)
        faults.push(fault(file, id, `"${wording}" is already a wording of ${first}`));
      owner.set(key, id);
    }
  return faults;
}

/** Every concept that a rubric names must be in the table. */
function checkNames({ concepts }: Guide, file: string, rubric: Rubric): ContentFault[] {
  const named: [string, string[]][] = [
    ...rubric.points.map(
      ({ id, patterns, near = [], reversed = [], terms }): [string, string[]] => [
        id,
        [...patterns.flat(), ...near, ...reversed, ...terms],
      ],
    ),
    ...rubric.beyond.map(({ id, patterns }): [string, string[]] => [id, patterns.flat()]),
    ...rubric.misconceptions.map(({ id, patterns }): [string, string[]] => [
      id,
      patterns.flatMap(({ subject, claim, unless }) => [...subject, ...claim, ...unless]),
    ]),
    ...rubric.contrasts.map(({ id, sides }): [string, string[]] => [
      id,
      sides.flatMap(({ entity, claims }) => [entity, ...claims]),
    ]),
    ...rubric.directions.map(({ id, cause, effect }): [string, string[]] => [id, [cause, effect]]),
  ];
  return named.flatMap(([id, names]) =>
    [...new Set(names)]
      .filter((name) => !concepts.has(name))
      .map((name) => fault(file, id, `no concept has the id ${name}`)),
  );
}

/** The words of a sentence in small letters, without its marks. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
