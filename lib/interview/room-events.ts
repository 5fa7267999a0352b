import type { InterviewEvent } from './interview-event';

/**
 * An event as the candidate may see it: what was said, never what was heard in it or what a
 * follow-up is after. The browser folds these with the same `evolve`.
 */
export function publicEvent(event: InterviewEvent): InterviewEvent {
  if (event.type === 'message-accepted') {
    // The page that spoke it has it; the others have no use for it.
    const { speech: _, ...rest } = event;
    return { ...rest, heard: null };
  }
  if (event.type === 'move-chosen' && 'targets' in event.move)
    return { ...event, move: { ...event.move, targets: [] } };
  if (event.type === 'move-delivered' && event.by.who === 'model')
    return { ...event, by: { ...event.by, probes: null } };
  // The plan names questions that were not asked yet; from the seed they could be drawn again.
  if (event.type === 'started')
    return {
      ...event,
      plan: {
        ...event.plan,
        seed: 0,
        questions: event.plan.questions.map(({ ms }, i) => ({ id: `hidden-${i + 1}`, ms })),
      },
    };
  return event;
}
