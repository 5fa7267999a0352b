import type { Assessment } from '@/lib/grading/assessment';
import { currentOf } from '@/lib/grading/current-assessment';
import { fold } from '@/lib/interview/evolve';
import type { InterviewEvent } from '@/lib/interview/interview-event';
import type { Material } from '@/lib/interview/circumstances';
import type { SpokenBy } from '@/lib/interview/spoken-by';
import type { HeldMove } from './interview-checks';

/** A played interview to read: who said what in whose words, and for each probe what it is about and what was heard of that. */
export function transcriptOf(
  events: readonly InterviewEvent[],
  moves: readonly HeldMove[],
  assessments: readonly Assessment[],
  material: (question: string) => Material,
): string {
  const state = fold(events);
  if (state.phase === 'none') return 'Nothing has happened.';
  const lines = [`# ${state.plan.title}`, ''];
  for (const entry of state.transcript) {
    if (entry.by === 'candidate') {
      lines.push(`**Candidate** (${entry.understood}): ${entry.text || '—'}`, '');
      continue;
    }
    const held = moves.find((move) => move.entry.id === entry.id);
    lines.push(`**Interviewer** (${entry.move.kind}; ${byWhom(entry.spokenBy)}): ${entry.words}`);
    if (entry.words !== entry.chosenWords) lines.push(`  - built-in wording: ${entry.chosenWords}`);
    lines.push(...aboutOf(held, material), '');
  }
  lines.push('## How each question was graded', '');
  for (const { id } of state.questions) {
    const current = currentOf(assessments, id);
    const score = current?.counts.score;
    const model = current?.newest.model;
    lines.push(
      `- ${id}: ${score?.kind === 'scored' ? score.score : 'not answered'} of 100 by ${current?.counts.grader.version ?? 'nobody'}; the model ${model?.outcome ?? 'was not asked'}${model?.outcome === 'failed' ? ` (${model.fault})` : ''}`,
    );
    if (model?.outcome === 'judged')
      for (const { of, what, quote } of model.findings)
        lines.push(`  - not taken over: ${of} ${what}${quote === undefined ? '' : ` “${quote}”`}`);
  }
  return `${lines.join('\n')}\n`;
}

function aboutOf(held: HeldMove | undefined, material: (question: string) => Material): string[] {
  if (!held) return [];
  const { entry, targets, verdict, faults } = held;
  const parts = 'question' in entry.move ? material(entry.move.question).rubric : undefined;
  return [
    ...targets.map((id) => {
      const point = parts?.points.find((item) => item.id === id);
      const claim = parts?.misconceptions.find((item) => item.id === id)?.claim;
      const label = [...(verdict?.points ?? []), ...(verdict?.misconceptions ?? [])].find(
        (item) => item.id === id,
      )?.label;
      return `  - about ${id} (${label ?? 'nothing heard yet'}): ${point?.statement ?? claim ?? ''}`;
    }),
    ...faults.map((fault) => `  - FAULT: ${fault}`),
  ];
}

function byWhom(by: SpokenBy | null): string {
  switch (by?.who) {
    case undefined:
      return 'not said';
    case 'embedded':
      return 'built-in words';
    case 'model':
      return by.probes === null ? 'the model’s words' : `the model’s own probe, for ${by.probes}`;
    case 'completed':
      return `completed with built-in words after ${by.kept} letters: ${by.why}`;
  }
}
