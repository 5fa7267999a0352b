import { draw, planOf, type DrawRequest } from '@/lib/interview/draw';
import { Interviewing } from '@/lib/interview/interviewing';
import { evolve, notStarted } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { Plan } from '@/lib/interview/plan';
import { isVersionClash } from '@/lib/ports/interview-store';
import { materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { touch } from './touch';

/**
 * Draws the questions and opens an interview under the id the browser chose; sent twice, it is
 * opened once. One unfinished interview a person.
 */
export async function startInterview(
  ports: Ports,
  person: string,
  { id, guide: guideId, request }: { id: string; guide: string; request: DrawRequest },
): Promise<Outcome<{ interview: string }>> {
  if (await touch(ports, id, person)) return done({ interview: id });
  if ((await unfinishedOf(ports, person)) !== undefined) return refused('unfinished_interview');
  const guide = ports.guides.get(guideId);
  if (!guide) return refused('unknown_guide');
  const seed = ports.newSeed();
  const drawn = draw(request, guide.questions, seed);
  if (drawn.length === 0) return refused('nothing_matches');
  const plan = planOf(request, drawn, { id: guideId, version: guide.head.version }, seed);
  const events = openingEvents(plan, ports.clock(), materialOf(guide));
  try {
    await ports.interviews.create(person, { interview: id, expected: 0, command: id, events });
  } catch (error) {
    if (!isVersionClash(error)) throw error;
    return (await touch(ports, id, person)) ? done({ interview: id }) : refused('not_found');
  }
  return done({ interview: id });
}

/** The person's unfinished interview, if there is one. */
export async function unfinishedOf(ports: Ports, person: string): Promise<string | undefined> {
  for (const id of await ports.interviews.listOf(person)) {
    const touched = await touch(ports, id, person);
    if (touched?.state.phase === 'running') return id;
  }
  return undefined;
}

function openingEvents(
  plan: Plan,
  now: number,
  material: ReturnType<typeof materialOf>,
): InterviewEvent[] {
  const started: InterviewEvent = { type: 'started', at: now, plan };
  const state = evolve(notStarted, started);
  if (state.phase !== 'running') throw new RangeError('a start did not start');
  const interviewing = new Interviewing(state, {
    now,
    commandId: 'start',
    material,
    draft: undefined,
  });
  interviewing.begin();
  return [started, ...interviewing.events];
}
