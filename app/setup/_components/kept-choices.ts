'use client';
import { useSyncExternalStore } from 'react';
import { choicesSchema, stillOffered, type Choices, type Offered } from './choices';

const KEY = 'candor.setup';

/** The choices of the last visit in this browser; null on the server and when there are none. */
export function useKeptChoices(offered: Offered): Choices | null {
  const text = useSyncExternalStore(neverChanges, readKept, () => null);
  if (text === null) return null;
  const kept = choicesSchema.safeParse(parsed(text));
  return kept.success ? stillOffered(kept.data, offered) : null;
}

export function keepChoices(choices: Choices): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Storage is switched off or full: the next visit starts from the usual choices.
  }
}

/** True once the page can act, false in what the server rendered. */
export function useLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => undefined;

function readKept(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    // Storage is switched off: nothing is kept.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours; the schema refuses it.
    return null;
  }
}
