import type { ConceptTable } from './concept';
import type { Contrast, Rubric } from './rubric';

/** A false claim in words for people: a misconception of the rubric, or a contrast with its sides swapped. */
export interface FalseClaim {
  readonly id: string;
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

/** The false claim that an id stands for; undefined when the rubric has no such part. */
export function falseClaimOf(
  id: string,
  rubric: Rubric,
  concepts: ConceptTable,
  swap?: Swapped,
): FalseClaim | undefined {
  const misconception = rubric.misconceptions.find((each) => each.id === id);
  if (misconception) return misconception;
  const contrast = rubric.contrasts.find((each) => each.id === id);
  return contrast && swappedSides(contrast, concepts, swap);
}

function swappedSides(
  contrast: Contrast,
  concepts: ConceptTable,
  swap: Swapped | undefined,
): FalseClaim {
  const name = (concept: string) => shortName(concepts.get(concept)?.means ?? concept);
  const fact = (concept: string) => concepts.get(concept)?.means ?? concept;
  const sides = shownSides(contrast);
  const owners = swap ? sides.filter(({ claims }) => claims.includes(swap.fact)) : [];
  const names = sides.map(({ entity }) => name(entity));
  const correction =
    contrast.correction ??
    (swap && owners.length > 0
      ? `“${fact(swap.fact)}” goes with ${listed(owners.map(({ entity }) => name(entity)))}.`
      : `${sides.map(({ entity, claims }) => `${name(entity)} – ${claims.map(fact).join(', ')}`).join('; ')}.`);
  return {
    id: contrast.id,
    claim:
      swap && owners.length > 0
        ? `You gave ${listed(owners.map(({ entity }) => name(entity)))}’s part, “${fact(swap.fact)}”, to ${name(swap.said_of)}.`
        : `What belongs to one of these was said of another: ${listed(names)}.`,
    correction: `In the guide: ${correction}`,
    challenge:
      contrast.challenge ??
      `Are you sure which of ${sides.length === 2 ? 'the two' : 'these'} that belongs to: ${listed(names, 'or')}?`,
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
