/** Calls `wake` whenever the page may have missed something, and `leave` when it may be about to go. */
export function watchPage(wake: () => void, leave: () => void): () => void {
  const onVisibility = () => (document.visibilityState === 'hidden' ? leave() : wake());
  for (const event of ['online', 'focus', 'pageshow']) window.addEventListener(event, wake);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    for (const event of ['online', 'focus', 'pageshow']) window.removeEventListener(event, wake);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
