import type { Rubric } from '@/lib/guide/rubric';

/** What is read from a rubric once and kept as long as the rubric is. */
export class PerRubric<T> {
  private readonly known = new WeakMap<Rubric, T>();

  constructor(private readonly make: (rubric: Rubric) => T) {}

  of(rubric: Rubric): T {
    const known = this.known.get(rubric);
    if (known !== undefined) return known;
    const made = this.make(rubric);
    this.known.set(rubric, made);
    return made;
  }
}
