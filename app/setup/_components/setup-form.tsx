'use client';
import { useState } from 'react';
import { describeRequest } from '@/lib/interview/describe-request';
import type { DrawRequest } from '@/lib/interview/draw';
import type { Preset } from '@/lib/interview/presets';
import { Adjust } from './adjust';
import {
  asTitle,
  chosenTitle,
  type Chosen,
  everything,
  presetOf,
  requestOf,
  toPractise,
  withPreset,
  type Asked,
  type Choices,
  type Offered,
} from './choices';
import { InterviewerManner } from './interviewer-manner';
import { keepChoices, useKeptChoices } from './kept-choices';
import { PractiseAgain } from './practise-again';
import { PresetCards } from './preset-cards';
import { Rules } from './rules';
import { StartBar } from './start-bar';
import { UnfinishedNotice, type Unfinished } from './unfinished-notice';
import { useStart } from './use-start';

export interface SetupFormProps {
  readonly offered: Offered;
  /** Usable ones only. */
  readonly presets: readonly Preset[];
  /** The preset that the address names. */
  readonly wanted: string | null;
  /** The questions that the address names, to practise them again. */
  readonly again: readonly (Chosen & { readonly id: string })[];
  readonly unfinished: Unfinished | null;
  /** A language model speaks for the interviewer. */
  readonly model: boolean;
}

/** The set-up of an interview: choices, what they lead to, and the start. */
export function SetupForm({ offered, presets, wanted, again, unfinished, model }: SetupFormProps) {
  const { choices, selected, change, choosePreset, chooseOwn, adjust } = useChoices(
    offered,
    presets,
    wanted,
    again.length > 0,
  );
  const [first, ...more] = again;
  const title =
    first === undefined
      ? (selected?.title ?? ownTitle(choices, offered))
      : chosenTitle([first, ...more]);
  const asked = requestOf(choices, offered, { title, only: again.map(({ id }) => id) });
  const { request, sentence } = outcomeOf(asked, offered);
  const starter = useStart();
  const startOver = () => unfinished && request && void starter.endAndStart(unfinished.id, request);
  return (
    <div className="space-y-8">
      {unfinished && (
        <UnfinishedNotice
          unfinished={unfinished}
          busy={starter.busy}
          wanted={starter.state.kind === 'unfinished'}
          canStart={request !== null}
          onEnd={startOver}
        />
      )}
      {again.length > 0 ? (
        <PractiseAgain questions={again} />
      ) : (
        <div className="space-y-3">
          <PresetCards
            presets={presets}
            choices={choices}
            offered={offered}
            selected={selected?.id ?? 'own'}
            onPreset={choosePreset}
            onOwn={chooseOwn}
          />
          <Adjust
            choices={choices}
            offered={offered}
            open={adjust.open}
            onOpen={adjust.onOpen}
            onChange={change}
          />
        </div>
      )}
      <Rules choices={choices} onChange={change} />
      <InterviewerManner choices={choices} onChange={change} model={model} />
      <StartBar
        sentence={sentence}
        ready={request !== null}
        state={starter.state}
        onStart={() => request && void starter.start(request)}
      />
    </div>
  );
}

/** What is chosen: the address's preset, else what was chosen here last time, else the first preset. */
function useChoices(
  offered: Offered,
  presets: readonly Preset[],
  wanted: string | null,
  again: boolean,
) {
  const kept = useKeptChoices(offered);
  const [edited, setEdited] = useState<Choices | null>(null);
  const [own, setOwn] = useState(false);
  const [open, setOpen] = useState(false);
  const [first] = presets;
  const named = presets.find(({ id }) => id === wanted) ?? (kept ? undefined : first);
  const before = kept ?? everything(offered);
  const chosen = named ? withPreset(named, before, offered) : before;
  const choices = edited ?? (again ? toPractise(chosen) : chosen);
  const set = (next: Choices) => {
    setEdited(next);
    keepChoices(next);
  };
  return {
    choices,
    selected: own ? undefined : presetOf(choices, presets, offered),
    adjust: { open, onOpen: setOpen },
    change: (part: Partial<Choices>) => set({ ...choices, ...part }),
    choosePreset: (preset: Preset) => {
      setOwn(false);
      set(withPreset(preset, choices, offered));
    },
    chooseOwn: () => {
      setOwn(true);
      setOpen(true);
    },
  };
}

function outcomeOf(
  asked: Asked,
  { questions }: Offered,
): { request: DrawRequest | null; sentence: string } {
  if (asked.kind === 'incomplete') return { request: null, sentence: asked.sentence };
  const offer = describeRequest(asked.request, questions);
  return {
    request: offer.kind === 'fits' ? asked.request : null,
    sentence: offer.sentence,
  };
}

/** The title of one's own mix: its section when there is just one. */
function ownTitle({ sections }: Choices, offered: Offered): string {
  const [only, ...more] = sections;
  const section = offered.sections.find(({ id }) => id === only);
  return more.length === 0 && section ? asTitle(section.title) : 'Mixed questions';
}
