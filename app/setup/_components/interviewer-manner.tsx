import {
  persona,
  strictness,
  type Persona,
  type Strictness,
} from '@/lib/interview/interviewer-style';
import { ChoiceCard } from './choice-card';
import type { Choices } from './choices';

const personaNames: Record<Persona, { title: string; about: string }> = {
  neutral: { title: 'Matter-of-fact', about: 'Calm and courteous.' },
  warm: { title: 'Warm', about: 'Encouraging, like a colleague.' },
  brisk: { title: 'Brisk', about: 'Short sentences, no small talk.' },
};
const strictnessNames: Record<Strictness, { title: string; about: string }> = {
  gentle: { title: 'Gentle', about: 'Asks softly, leaves room.' },
  usual: { title: 'Usual', about: 'Asks plainly.' },
  demanding: { title: 'Demanding', about: 'Asks for precise reasons.' },
};

/** How the interviewer speaks: a matter of the language model, so without one there is nothing to choose. */
export function InterviewerManner({
  choices,
  onChange,
  model,
}: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
  model: boolean;
}) {
  return (
    <section aria-labelledby="manner">
      <h2 id="manner" className="text-xl font-semibold tracking-tight">
        Interviewer
      </h2>
      {model ? (
        <>
          <p className="mt-1 text-sm text-soft">
            How the language model speaks. It changes neither the questions nor how you are graded.
          </p>
          <Manner
            legend="Persona"
            group="persona"
            values={persona.options}
            names={personaNames}
            chosen={choices.persona}
            onChoose={(value) => onChange({ persona: value })}
          />
          <Manner
            legend="Strictness"
            group="strictness"
            values={strictness.options}
            names={strictnessNames}
            chosen={choices.strictness}
            onChoose={(value) => onChange({ strictness: value })}
          />
        </>
      ) : (
        <p className="mt-1 text-sm text-soft">
          No language model is set up, so the interviewer speaks in its built-in wording. With a
          model you could choose its persona and strictness here.
        </p>
      )}
    </section>
  );
}

function Manner<T extends string>({
  legend,
  group,
  values,
  names,
  chosen,
  onChoose,
}: {
  legend: string;
  group: string;
  values: readonly T[];
  names: Record<T, { title: string; about: string }>;
  chosen: T;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset className="mt-4">
      <legend className="font-medium">{legend}</legend>
      <div className="mt-2 grid gap-3 sm:grid-cols-3">
        {values.map((value) => (
          <ChoiceCard
            key={value}
            group={group}
            checked={chosen === value}
            onChoose={() => onChoose(value)}
            title={names[value].title}
          >
            {names[value].about}
          </ChoiceCard>
        ))}
      </div>
    </fieldset>
  );
}
