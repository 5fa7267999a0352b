import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Capture } from './capture';
import { EarMicrophone } from './ear-microphone';
import { NoMicrophone } from './microphone';
import type { MicrophoneNews } from './microphone-watch';
import { PlayedSound } from './played-sound';

let closed: number;
let tell: (news: MicrophoneNews) => void;
/** What opening comes to, when it does. */
let comes: (capture: Capture) => void;
let fails: (error: Error) => void;
let shown: string[];
let brokeOff: number;
let microphone: EarMicrophone;

beforeEach(() => {
  [closed, brokeOff, shown] = [0, 0, []];
  vi.spyOn(Capture, 'open').mockImplementation((...[, , , , , onNews]) => {
    tell = onNews;
    return new Promise((resolve, reject) => {
      [comes, fails] = [resolve, reject];
    });
  });
  microphone = new EarMicrophone({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no sound is played here
    audio: {} as AudioContext,
    played: new PlayedSound(),
    assets: '',
    device: () => null,
    frame: () => undefined,
    opened: () => Promise.resolve(),
    brokeOff: () => void (brokeOff += 1),
    show: (state) => void shown.push(state),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
const capture = () =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a capture this is all that is used
  ({
    name: 'Desk',
    stream: {},
    close: () => Promise.resolve(void (closed += 1)),
  }) as unknown as Capture;

it('is not kept open for somebody who left while it was being opened', async () => {
  const opening = microphone.open();
  await microphone.close();
  comes(capture());
  await opening;
  expect(closed).toBe(1);
  expect(microphone.stream).toBeUndefined();
  expect(shown).toEqual(['opening']);
});

it('is shown as what became of it', async () => {
  const opening = microphone.open();
  comes(capture());
  await opening;
  tell('interrupted');
  tell('back');
  tell('lost');
  expect(shown).toEqual(['opening', 'on', 'interrupted', 'on', 'lost']);
  expect(brokeOff).toBe(2);
  await Promise.resolve();
  expect(closed).toBe(1);
});

it('that could not be opened says why', async () => {
  const opening = microphone.open();
  fails(new NoMicrophone('denied'));
  await opening;
  expect(shown).toEqual(['opening', 'denied']);
});
