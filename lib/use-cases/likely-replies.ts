import type { Guide } from '@/lib/guide/guide';
import type { Answer } from '@/lib/interview/command';
import { conversationOf } from '@/lib/interview/conversation-of';
import { decide } from '@/lib/interview/decide';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import { openQuestion } from '@/lib/interview/interview-state';
import { builtIn } from '@/lib/interview/spoken-by';
import { sentencesOf, spokenForm } from '@/lib/speech/spoken-form';
import { guideOf, materialOf, questionOf } from './material';
import type { Ports } from './ports';
import type { Touched } from './touch';

const REHEARSAL = 'rehearsal';
/** Says nothing of any question: what comes then is a follow-up, or the next question. */
const LITTLE = 'In my last role I did this myself, because it was needed, and it worked.';

/**
 * Sentences that the built-in interviewer will probably say to the answer which is being given now, for whoever
 * makes their sound while the person speaks. They are nobody's to read before their time.
 */
export async function likelyReplies(ports: Ports, touched: Touched): Promise<string[]> {
  const { state } = touched;
  const run = state.phase === 'running' ? openQuestion(state) : undefined;
  // Another interviewer has words of its own.
  if (!run || ports.interviewer) return [];
  const guide = guideOf(ports, state);
  const material = materialOf(guide);
  const { rubric, question } = material(run.id);
  const now = ports.clock();
  const answer: Answer = {
    kind: 'answer',
    to: run.prompt.moveId,
    question: run.id,
    text: LITTLE,
    modality: 'spoken',
    revision: 0,
    writtenAt: now,
  };
  const said = { id: REHEARSAL, answer };
  const conversation = conversationOf(state, run, question.prompt, said);
  const little = await ports.embedded.judge(conversation, rubric);
  const sentences = [little, null].flatMap((verdict) => {
    const heard = { understood: 'answer', understoodBy: builtIn, verdict } as const;
    const about = { now, commandId: REHEARSAL, material, draft: undefined };
    const decision = decide(state, answer, heard, about);
    if (decision.kind === 'refused') return [];
    return decision.events.flatMap((event) => sentencesIn(event, guide));
  });
  return [...new Set(sentences)];
}

/** As a page asks for them. */
function sentencesIn(event: InterviewEvent, guide: Guide): string[] {
  if (event.type !== 'move-chosen') return [];
  const { move, words } = event;
  const asked = 'question' in move ? questionOf(guide, move.question) : undefined;
  return sentencesOf(spokenForm(words, asked && { prompt: asked.prompt, said: asked.spoken }));
}
