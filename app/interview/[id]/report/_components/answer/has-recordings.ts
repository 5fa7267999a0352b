'use client';
import { useSyncExternalStore } from 'react';

/** Whether this browser holds recordings of an interview; false until the page has woken up. */
export function useHasRecordings(interview: string): boolean {
  return useSyncExternalStore(
    noChange,
    () => hasSome(interview),
    () => false,
  );
}

function noChange(): () => void {
  return () => undefined;
}

function hasSome(interview: string): boolean {
  try {
    return window.localStorage.getItem(`candor:recordings:${interview}`) !== null;
  } catch {
    return false;
  }
}
