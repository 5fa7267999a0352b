import { ChoiceCard } from './choice-card';
import { timings, type Choices } from './choices';

const timingNames: Record<Choices['timing'], { short: string; about: string }> = {
  '1': { short: 'Standard', about: '×1' },
  '1.25': { short: '25% more', about: '×1.25' },
  '1.5': { short: '50% more', about: '×1.5' },
  '2': { short: 'Double', about: '×2' },
  untimed: { short: 'Untimed', about: 'no clock' },
};

/** How the interview is run: with feedback or as an exam, and by which clock. */
export function Rules({
  choices,
  onChange,
}: {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}) {
  return (
    <>
      <fieldset>
        <legend className="text-xl font-semibold tracking-tight">Mode</legend>
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <ChoiceCard
            group="mode"
            checked={choices.mode === 'practice'}
            onChoose={() => onChange({ mode: 'practice' })}
            title="Practice"
          >
            Feedback after each answer, hints on request, a pause button.
          </ChoiceCard>
          <ChoiceCard
            group="mode"
            checked={choices.mode === 'exam'}
            onChoose={() => onChange({ mode: 'exam' })}
            title="Exam"
          >
            No verdicts until the report, no hints, no pause.
          </ChoiceCard>
        </div>
      </fieldset>
      <fieldset>
        <legend className="text-xl font-semibold tracking-tight">Extra time</legend>
        <p className="mt-1 text-sm text-soft">
          Lengthens every limit by the same factor. It does not change how you are graded.
        </p>
        <div className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          {timings.map((timing) => (
            <ChoiceCard
              key={timing}
              group="timing"
              checked={choices.timing === timing}
              onChoose={() => onChange({ timing })}
              title={timingNames[timing].short}
            >
              {timingNames[timing].about}
            </ChoiceCard>
          ))}
        </div>
      </fieldset>
    </>
  );
}
