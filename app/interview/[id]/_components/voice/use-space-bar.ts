import { useEffect } from 'react';

/** Elements that have a use for the space bar themselves. */
const USES_SPACE =
  'input, textarea, select, button, a, summary, [contenteditable], [role=button], [role=dialog], [role=alertdialog]';

/** Calls `press` when the space bar is pressed where it means nothing else. */
export function useSpaceBar(press: () => void, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const taken = target instanceof Element && target.closest(USES_SPACE) !== null;
      if (event.code !== 'Space' || event.repeat || taken) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      press();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [press, active]);
}
