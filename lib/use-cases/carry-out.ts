import type { Command } from '@/lib/interview/command';
import { decide } from '@/lib/interview/decide';
import { assessClosedQuestions } from './assess';
import { Hearing } from './hear';
import { guideOf, materialOf } from './material';
import { done, refused, type Outcome } from './outcome';
import type { Ports } from './ports';
import { MOST_TRIES, touch, tryAppend, type Touched } from './touch';

export interface Order {
  readonly interview: string;
  readonly person: string;
  /** The browser tab that sends it; only the one that holds the pen may write. */
  readonly tab: string;
  readonly commandId: string;
  readonly command: Command;
}

/**
 * Carries out one command: reads, settles, hears, decides, appends with the version it saw, and
 * starts over when somebody else was first. A command that was carried out before is answered
 * with the interview as it is now.
 */
export async function carryOut(ports: Ports, order: Order): Promise<Outcome<Touched>> {
  const { interview, person, commandId, command } = order;
  const hearing = new Hearing(ports, interview);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const touched = await touch(ports, interview, person);
    if (!touched) return refused('not_found');
    if (touched.events.some((stored) => stored.command === commandId)) return done(touched);
    if ((await ports.pens.holder(interview)) !== order.tab) return refused('pen_elsewhere');
    const material = materialOf(guideOf(ports, touched.state));
    const { state } = touched;
    const heard =
      command.kind === 'answer' && state.phase === 'running'
        ? await hearing.hear(state, command, commandId)
        : null;
    const decision = decide(state, command, heard, {
      now: ports.clock(),
      commandId,
      material,
      draft: touched.draft,
    });
    if (decision.kind === 'refused') return refused(decision.refusal.code);
    if (decision.events.length === 0) return done(touched);
    const next = await tryAppend(ports, touched, decision.events, commandId);
    if (!next) continue;
    if (command.kind === 'answer')
      await clearDraft(ports, order, command.question, command.revision);
    if (
      decision.events.some(({ type }) => type === 'question-closed' || type === 'message-accepted')
    )
      await assessClosedQuestions(ports, next);
    return done(next);
  }
  return refused('too_busy');
}

async function clearDraft(
  ports: Ports,
  { interview }: Order,
  question: string,
  revision: number,
): Promise<void> {
  await ports.drafts.save({ interview, question, revision, text: '', savedAt: ports.clock() });
}
