import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MicrophoneWatch, type MicrophoneNews } from './microphone-watch';

/** A microphone that can be muted, taken and given back, by hand. */
class Scene {
  readonly track = Object.assign(new EventTarget(), { muted: false });
  readonly audio = Object.assign(new EventTarget(), {
    state: 'running',
    resume: vi.fn<() => Promise<void>>(() => Promise.resolve()),
  });
  readonly page = new EventTarget();
  readonly permission: EventTarget & { state: PermissionState } = Object.assign(new EventTarget(), {
    state: 'granted' as const,
  });
  readonly told: MicrophoneNews[] = [];
  readonly watch = new MicrophoneWatch(this, (news) => this.told.push(news));

  constructor(loaded = true) {
    if (loaded) this.watch.begin();
  }

  mute(muted: boolean): void {
    this.track.muted = muted;
    this.track.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
  }
  sound(state: string): void {
    this.audio.state = state;
    this.audio.dispatchEvent(new Event('statechange'));
  }
  /** Seconds in which frames come. */
  hear(seconds: number): void {
    for (let i = 0; i < seconds * 4; i++) {
      vi.advanceTimersByTime(250);
      this.watch.frame();
    }
  }
}

describe('an open microphone', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is told of nothing while sound comes', () => {
    const scene = new Scene();
    scene.hear(600);
    expect(scene.told).toEqual([]);
  });

  it('is not gone while the detector is still being loaded, however long that takes', () => {
    const scene = new Scene(false);
    vi.advanceTimersByTime(120_000);
    expect(scene.told).toEqual([]);
    scene.watch.begin();
    vi.advanceTimersByTime(16_000);
    expect(scene.told).toEqual(['interrupted', 'lost']);
  });

  it('is interrupted by a phone call that mutes it, and comes back by itself', () => {
    const scene = new Scene();
    scene.mute(true);
    // A long call: silence all the while, and it is not given up.
    vi.advanceTimersByTime(20 * 60_000);
    expect(scene.told).toEqual(['interrupted']);
    scene.mute(false);
    scene.hear(1);
    expect(scene.told).toEqual(['interrupted', 'back']);
  });

  it('on iOS is interrupted with the sound of the page, which is asked for again until it runs', () => {
    const scene = new Scene();
    scene.audio.resume.mockRejectedValue(new DOMException('a call', 'InvalidStateError'));
    scene.sound('interrupted');
    expect(scene.told).toEqual(['interrupted']);
    vi.advanceTimersByTime(2_000);
    expect(scene.audio.resume.mock.calls.length).toBeGreaterThan(1);
    scene.audio.resume.mockResolvedValue();
    scene.sound('running');
    scene.hear(1);
    expect(scene.told).toEqual(['interrupted', 'back']);
  });

  it('after a sleep of the laptop goes on: a clock that jumped says nothing about it', () => {
    const scene = new Scene();
    scene.hear(5);
    // Nothing ran meanwhile, so one tick comes late and then frames again.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    vi.advanceTimersByTime(1_000);
    scene.hear(5);
    expect(scene.told).toEqual([]);
  });

  it('that woke without its sound is interrupted first, then gone', () => {
    const scene = new Scene();
    scene.hear(5);
    vi.advanceTimersByTime(4_000);
    expect(scene.told).toEqual(['interrupted']);
    vi.advanceTimersByTime(30_000);
    expect(scene.told).toEqual(['interrupted', 'lost']);
  });

  it('that was unplugged is gone', () => {
    const scene = new Scene();
    scene.track.dispatchEvent(new Event('ended'));
    expect(scene.told).toEqual(['lost']);
  });

  it('whose leave was taken away is refused, whether or not the browser ends it too', () => {
    const scene = new Scene();
    scene.permission.state = 'denied';
    scene.permission.dispatchEvent(new Event('change'));
    scene.track.dispatchEvent(new Event('ended'));
    expect(scene.told).toEqual(['denied']);
  });

  it('tells nothing more once it is closed', () => {
    const scene = new Scene();
    scene.watch.close();
    scene.mute(true);
    vi.advanceTimersByTime(60_000);
    scene.track.dispatchEvent(new Event('ended'));
    expect(scene.told).toEqual([]);
  });
});
