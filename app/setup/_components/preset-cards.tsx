import { describeRequest, offerInShort } from '@/lib/interview/describe-request';
import type { Preset } from '@/lib/interview/presets';
import { ChoiceCard } from './choice-card';
import { requestOf, withPreset, type Choices, type Offered } from './choices';

/** The ready-made interviews, each with what it would really be now, and one of one's own. */
export function PresetCards({
  presets,
  choices,
  offered,
  selected,
  onPreset,
  onOwn,
}: {
  presets: readonly Preset[];
  choices: Choices;
  offered: Offered;
  selected: string;
  onPreset: (preset: Preset) => void;
  onOwn: () => void;
}) {
  return (
    <fieldset>
      <legend className="text-xl font-semibold tracking-tight">What to practise</legend>
      <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {presets.map((preset) => (
          <ChoiceCard
            key={preset.id}
            group="preset"
            checked={selected === preset.id}
            onChoose={() => onPreset(preset)}
            title={preset.title}
          >
            {preset.about}{' '}
            <span className="mt-1 block text-ink tabular-nums">
              {numbersOf(preset, choices, offered)}
            </span>
          </ChoiceCard>
        ))}
        <ChoiceCard
          group="preset"
          checked={selected === 'own'}
          onChoose={onOwn}
          title="Your own mix"
        >
          The sections, kinds, levels and length that you choose below.
        </ChoiceCard>
      </div>
    </fieldset>
  );
}

function numbersOf(preset: Preset, choices: Choices, offered: Offered): string {
  const asked = requestOf(withPreset(preset, choices, offered), offered, {
    title: preset.title,
    only: [],
  });
  return asked.kind === 'request'
    ? offerInShort(describeRequest(asked.request, offered.questions))
    : asked.sentence;
}
