// Preloaded into a server (node --import): time passes SLOW_CLOCK times slower for it, its clock and its waits of a
// second or more. A person who writes a model's words needs minutes; the product has no such switch.
const factor = Number(process.env.SLOW_CLOCK ?? 1);
/** Shorter waits are no patience with a model. */
const SHORT_MS = 1_000;
const MOST_MS = 2 ** 31 - 1;
const slow = (ms) => (ms >= SHORT_MS ? Math.min(MOST_MS, ms * factor) : ms);

const RealDate = Date;
const began = RealDate.now();
const now = () => Math.round(began + (RealDate.now() - began) / factor);
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [now()] : args,
      newTarget === globalThis.Date ? target : newTarget,
    ),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

const realTimeout = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(
  (work, ms = 0, ...args) => realTimeout(work, slow(ms), ...args),
  realTimeout,
);
const realSignal = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => realSignal(slow(ms));
