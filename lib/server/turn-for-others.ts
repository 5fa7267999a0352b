import 'server-only';

/** Whatever else waits is done first. */
export function turnForOthers(): Promise<void> {
  return new Promise((go) => {
    setImmediate(go);
  });
}
