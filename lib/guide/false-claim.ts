import type { ConceptTable } from './concept';
import type { Contrast, Misconception, Rubric, WayOfSaying } from './rubric';

/** A false claim in words for people: a misconception of the rubric, or a contrast with its sides swapped. */
export interface FalseClaim {
  readonly id: string;
  /** What it says, of a swap which fact of which side: true of all words that it is found in. */
  readonly claim: string;
  readonly correction: string;
  /** What an interviewer asks to make the person think again, without the answer in it. */
  readonly challenge: string;
}

/** Which fact was said of which side of a contrast, by concept ids, where a grader says so. */
export interface Swapped {
  readonly fact: string;
  readonly said_of: string;
}

/**
 * The false claim that an id stands for, told in the ways in which it was said where they are known; undefined when the
 * rubric has no such part.
 */
export function falseClaimOf(
  id: string,
  rubric: Rubric,
  concepts: ConceptTable,
  swap?: Swapped,
  ways: readonly WayOfSaying[] = [],
): FalseClaim | undefined {
  const misconception = rubric.misconceptions.find((each) => each.id === id);
  if (misconception) return told(misconception, ways);
  const contrast = rubric.contrasts.find((each) => each.id === id);
  return contrast && swappedSides(contrast, concepts, swap);
}

/** A misconception as it is told of all its wordings, or of the ways in which it was said. */
function told(misconception: Misconception, ways: readonly WayOfSaying[]): FalseClaim {
  const { id, claim, says = claim, correction, challenge } = misconception;
  const [first] = ways;
  if (!first) return { id, claim: says, correction, challenge };
  const corrections = ways.map((way) => way.correction ?? correction);
  return {
    id,
    claim: ways.map((way) => way.says).join(' '),
    correction: [...new Set(corrections)].join(' '),
    challenge: first.challenge ?? challenge,
  };
}

function swappedSides(
  contrast: Contrast,
  concepts: ConceptTable,
  swap: Swapped | undefined,
): FalseClaim {
  const meaning = (concept: string) => concepts.get(concept)?.means ?? concept;
  const name = (concept: string) => shortName(meaning(concept));
  const sides = shownSides(contrast);
  const names = sides.map(({ entity }) => name(entity));
  const which = sides.length === 2 ? 'the two' : 'these';
  return {
    id: contrast.id,
    ...(swappedFact(sides, meaning, swap) ?? {
      claim: `What belongs to one of these was said of another: ${listed(names)}.`,
      correction: begun(
        `${sides.map(({ entity, claims }) => `${name(entity)} – ${claims.map(meaning).join(', ')}`).join('; ')}.`,
      ),
    }),
    challenge: `Are you sure which of ${which} that belongs to: ${listed(names, 'or')}?`,
    ...inOwnWords(contrast),
  };
}

/** The one fact that a grader names, with whose it is. */
function swappedFact(
  sides: Contrast['sides'],
  meaning: (concept: string) => string,
  swap: Swapped | undefined,
): Pick<FalseClaim, 'claim' | 'correction'> | undefined {
  if (!swap) return undefined;
  const owners = sides
    .filter(({ claims }) => claims.includes(swap.fact))
    .map(({ entity }) => shortName(meaning(entity)));
  if (owners.length === 0) return undefined;
  // The rubric's words, in no quotation marks: nobody said them.
  const fact = meaning(swap.fact);
  return {
    claim: `What goes with ${listed(owners)} is said of ${shortName(meaning(swap.said_of))}: ${fact}.`,
    correction: `That goes with ${listed(owners)}: ${fact}.`,
  };
}

function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function inOwnWords({ correction, challenge }: Contrast): Partial<FalseClaim> {
  return {
    ...(correction === undefined ? {} : { correction }),
    ...(challenge === undefined ? {} : { challenge }),
  };
}

/** A side that holds what all the others hold is there to keep lists from being called a swap: nobody is told of it. */
function shownSides({ sides }: Contrast): Contrast['sides'] {
  const shown = sides.filter(({ entity, claims }) => {
    const others = sides.filter((side) => side.entity !== entity).flatMap((side) => side.claims);
    return !others.every((claim) => claims.includes(claim));
  });
  return shown.length >= 2 ? shown : sides;
}

/** A concept's meaning up to its explanation: "bias, the error from wrong assumptions" is "bias". */
function shortName(means: string): string {
  return means.replace(/^the name (?:of )?/u, '').replace(/(?:, | \().*$/u, '');
}

function listed(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
