import { newId } from './new-id';

const KEY = 'candor:tab';

/** The id of this tab: the same after a reload. `another` makes a new one, for a tab that was duplicated. */
export function tabHere(which: 'same' | 'another' = 'same'): string {
  try {
    const before = which === 'same' ? window.sessionStorage.getItem(KEY) : null;
    const id = before ?? newId();
    window.sessionStorage.setItem(KEY, id);
    return id;
  } catch {
    // A storage that may not be used: the tab is another one after a reload.
    return newId();
  }
}
