import type { QuestionKind, QuestionLevel } from '@/lib/guide/question';
import type { Choices, Offered } from './choices';
import { SizeChoice } from './size-choice';
import { TickList } from './tick-list';

const kindNames: Record<QuestionKind, string> = {
  concept: 'Explain a concept',
  comparison: 'Compare',
  technique: 'How to do it',
  design: 'Design a system',
  scenario: 'What would you do',
  behavioral: 'Your own story',
};

const levelNames: Record<QuestionLevel, string> = {
  foundation: 'Foundation',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

/** Everything about the questions that can be chosen by hand; folded away until wanted. */
export function Adjust({
  choices,
  offered,
  open,
  onOpen,
  onChange,
}: {
  choices: Choices;
  offered: Offered;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (change: Partial<Choices>) => void;
}) {
  return (
    <details
      open={open}
      onToggle={(event) => onOpen(event.currentTarget.open)}
      className="group rounded-card border border-line bg-surface"
    >
      <summary className="flex min-h-11 cursor-pointer scroll-mb-56 list-none flex-wrap items-baseline gap-x-4 rounded-card px-4 py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span
          aria-hidden="true"
          className="-mr-2 inline-block transition-transform group-open:rotate-90"
        >
          ›
        </span>
        <span className="font-semibold">Adjust</span>
        <span className="text-sm text-soft">{inWords(choices, offered)}</span>
      </summary>
      <div className="space-y-7 border-t border-line px-4 py-5">
        <SizeChoice choices={choices} onChange={onChange} />
        <Ticks choices={choices} offered={offered} onChange={onChange} />
        <p className="text-sm text-soft">
          The numbers count the questions that fit your other choices.
        </p>
      </div>
    </details>
  );
}

/** What may be asked: its sections, kinds and levels. */
function Ticks({
  choices,
  offered,
  onChange,
}: {
  choices: Choices;
  offered: Offered;
  onChange: (change: Partial<Choices>) => void;
}) {
  const count = (change: Partial<Choices>) => fitting({ ...choices, ...change }, offered);
  return (
    <>
      <TickList
        legend="Sections"
        ticks={offered.sections.map(({ id, title }) => ({
          value: id,
          label: title,
          questions: count({ sections: [id] }),
        }))}
        chosen={choices.sections}
        onChange={(sections) => onChange({ sections })}
      />
      <TickList
        legend="Kinds of question"
        ticks={offered.kinds.map((kind) => ({
          value: kind,
          label: kindNames[kind],
          questions: count({ kinds: [kind] }),
        }))}
        chosen={choices.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <TickList
        legend="Levels"
        ticks={offered.levels.map((level) => ({
          value: level,
          label: levelNames[level],
          questions: count({ levels: [level] }),
        }))}
        chosen={choices.levels}
        onChange={(levels) => onChange({ levels })}
      />
    </>
  );
}

/** How many questions fit what is ticked; nothing ticked in a list fits none. */
function fitting({ sections, kinds, levels }: Choices, { questions }: Offered): number {
  return questions.filter(
    ({ section, kind, level }) =>
      sections.includes(section) && kinds.includes(kind) && levels.includes(level),
  ).length;
}

function inWords({ sections, kinds, levels }: Choices, offered: Offered): string {
  return [
    part(sections.length, offered.sections.length, 'section', 'sections'),
    part(kinds.length, offered.kinds.length, 'kind', 'kinds'),
    part(levels.length, offered.levels.length, 'level', 'levels'),
  ].join(', ');
}

function part(chosen: number, all: number, one: string, many: string): string {
  return chosen === all ? `all ${many}` : `${chosen} of ${all} ${all === 1 ? one : many}`;
}
