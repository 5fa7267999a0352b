import type { Command } from '@/lib/interview/command';
import { conversationOf } from '@/lib/interview/conversation-of';
import type { Heard } from '@/lib/interview/circumstances';
import { decide } from '@/lib/interview/decide';
import { isConfirmingStop } from '@/lib/interview/interviewing';
import { understand } from '@/lib/interview/understanding';
import { assessClosedQuestions } from './assess';
import { guideOf, materialOf, questionOf } from './material';
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
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const touched = await touch(ports, interview, person);
    if (!touched) return refused('not_found');
    if (touched.events.some((stored) => stored.command === commandId)) return done(touched);
    if ((await ports.pens.holder(interview)) !== order.tab) return refused('pen_elsewhere');
    const material = materialOf(guideOf(ports, touched.state));
    const decision = decide(touched.state, command, await hear(ports, touched, order), {
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

/** What the embedded grader hears in an answer to the open question, with all that was said before. */
async function hear(ports: Ports, { state }: Touched, order: Order): Promise<Heard | null> {
  const { command, commandId } = order;
  if (command.kind !== 'answer' || state.phase !== 'running') return null;
  const run = state.questions.find(({ id, closed }) => id === command.question && closed === null);
  if (!run) return null;
  const understood = understand(command.text, isConfirmingStop(state, run.id));
  if (understood !== 'answer') return { understood, verdict: null };
  const guide = guideOf(ports, state);
  const { prompt } = questionOf(guide, run.id);
  const conversation = conversationOf(state, run, prompt, { id: commandId, answer: command });
  return {
    understood,
    verdict: await ports.embedded.judge(conversation, materialOf(guide)(run.id).rubric),
  };
}

async function clearDraft(
  ports: Ports,
  { interview }: Order,
  question: string,
  revision: number,
): Promise<void> {
  await ports.drafts.save({ interview, question, revision, text: '', savedAt: ports.clock() });
}
