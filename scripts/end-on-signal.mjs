/**
 * Ends the process no later than `ms` after a signal asks it to. Whoever calls process.exit until then ends it
 * too, as Next does once its last request is done; but what waits to be sent goes first: `lastWords` is called
 * once, at that moment, or soon enough before the end. Requests that are under way have all of `ms`.
 */
export function endOnSignal(ms, lastWords) {
  const exit = process.exit.bind(process);
  let sending;
  const send = () =>
    (sending ??= lastWords().catch((error) =>
      console.error(`What waited was not sent: ${error?.message}`),
    ));
  const leave = (code) => void send().then(() => exit(code));
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    process.exit = leave;
    setTimeout(send, ms / 2);
    setTimeout(() => exit(0), ms);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.prependListener(signal, stop);
}
