import type { Assessment } from '@/lib/grading/assessment';
import type { RewritePart } from '@/lib/grading/model/rewrite';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { MOST_DROPPED } from '@/lib/report/stronger/rewritten-answer';

/**
 * The calls whose words or verdicts were not taken, whether or not they went well, so that the built-in engine
 * stood in: what was said gave something away, quotes proved nothing, a rewriting was not borne out.
 */
export function stoodInFor(
  events: readonly InterviewEvent[],
  assessments: readonly Assessment[],
): string[] {
  const said = events.flatMap((event): readonly string[] => {
    switch (event.type) {
      case 'move-delivered':
        // Having nothing to ask for is what the model was asked about.
        return event.by.who === 'completed' && event.by.why !== 'already_said'
          ? event.by.calls
          : [];
      case 'message-accepted':
        return event.understoodBy.who === 'embedded-instead' ? event.understoodBy.calls : [];
      case 'started':
      case 'move-chosen':
      case 'answer-taken-back':
      case 'draft-settled':
      case 'paused':
      case 'resumed':
      case 'question-closed':
      case 'closed':
        return [];
    }
  });
  const graded = assessments.flatMap(({ model }) => {
    if (model?.outcome === 'failed') return model.calls;
    return model?.outcome === 'judged' && model.rewrite ? lostIn(model.rewrite) : [];
  });
  return [...new Set([...said, ...graded.map(({ id }) => id)])];
}

function lostIn(rewrite: RewritePart) {
  switch (rewrite.outcome) {
    case 'pending':
      return [];
    case 'failed':
      return rewrite.calls;
    case 'written': {
      const { sentences, dropped, calls } = rewrite;
      const all = sentences.length + dropped.length;
      return sentences.length === 0 || dropped.length > all * MOST_DROPPED ? calls : [];
    }
  }
}
