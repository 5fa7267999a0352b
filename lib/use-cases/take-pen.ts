import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch, type Touched } from './touch';

/** Gives the pen of an interview to a tab; the tab that held it will be told when it next asks. */
export async function takePen(
  ports: Ports,
  interview: string,
  person: string,
  tab: string,
): Promise<Outcome<Touched>> {
  const touched = await touch(ports, interview, person);
  if (!touched) return refused('not_found');
  await ports.pens.claim(interview, tab);
  return done(touched);
}
