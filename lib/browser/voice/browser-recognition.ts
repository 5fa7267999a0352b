import { NamedTimers } from '@/lib/browser/named-timers';
import { faultIn, resultsOf } from './recognition-events';
import { NotHeard } from './transcribing';

/** What is used of the browser's speech recognition; browsers differ in the rest. */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  start(): void;
  abort(): void;
}
interface RecognitionType {
  new (): Recognition;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

const LANGUAGE = 'en-US';
/** Some browsers never answer: every call is watched. */
const AVAILABLE_MS = 2_000;
const BEGIN_MS = 3_000;
/** Words for a segment come within this of its end. */
const WORDS_MS = 8_000;
const RESTART_MS = 250;
/** Segments in a row without words, or ends in a row right after the start, that show it does not work. */
const MOST_MISSES = 3;

/** `device`: sound stays here. `cloud`: it goes to the browser's maker. */
export type RecognitionPlace = 'device' | 'cloud';

/** The browser's recognition, where it has one. */
export function recognitionOf(scope: object): RecognitionType | undefined {
  const found: unknown =
    Reflect.get(scope, 'SpeechRecognition') ?? Reflect.get(scope, 'webkitSpeechRecognition');
  return isRecognition(found) ? found : undefined;
}

function isRecognition(found: unknown): found is RecognitionType {
  return typeof found === 'function';
}

/** True when the browser says that it recognises speech without sending it anywhere. */
export async function recognisesHere(type: RecognitionType): Promise<boolean> {
  if (!type.available) return false;
  const silence = new Promise<string>((resolve) => {
    setTimeout(resolve, AVAILABLE_MS, 'unavailable');
  });
  try {
    const asked = type.available({ langs: [LANGUAGE], processLocally: true });
    return (await Promise.race([asked, silence])) === 'available';
  } catch {
    // Not known there, or refused: it is then taken as not being there.
    return false;
  }
}

interface Desk {
  heard(words: string): void;
  /** Words that may still change. */
  interim(words: string): void;
  lost(failure: NotHeard): void;
}

/**
 * Listens without an end: browsers stop by themselves and are started again. Words are taken once, when they
 * are final; what was not final when a session ended is taken as it stood.
 */
export class BrowserRecognition {
  private session: Recognition | undefined;
  private wanted = false;
  private begun = false;
  private taken = 0;
  private last = '';
  private pending = '';
  private misses = 0;
  private readonly timers = new NamedTimers();

  constructor(
    private readonly type: RecognitionType,
    private readonly place: RecognitionPlace,
    private readonly desk: Desk,
  ) {}

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.open();
  }

  /** What was heard until now is taken as it stands, and nobody listens any more. */
  stop(): void {
    this.takeOpen();
    this.drop();
  }

  /** What was heard until now is taken as it stands; where that is nothing, words are still awaited. */
  takeOpen(): void {
    const { pending } = this;
    if (pending !== '') this.take(pending);
  }

  /** What was heard and is not final is nobody's any more. */
  drop(): void {
    this.pending = '';
    this.wanted = false;
    this.timers.clear();
    this.session?.abort();
    this.session = undefined;
  }

  /** The voice detector heard a segment: words must follow. */
  expectWords(): void {
    this.timers.later('words', WORDS_MS, () => {
      this.takeOpen();
      this.missed();
    });
  }

  private open(): void {
    const session = new this.type();
    this.session = session;
    this.begun = false;
    this.taken = 0;
    this.last = '';
    session.lang = LANGUAGE;
    session.continuous = true;
    session.interimResults = true;
    if (this.place === 'device') session.processLocally = true;
    const own = (handle: (event: Event) => void) => (event: Event) => {
      if (this.session === session) handle(event);
    };
    session.addEventListener(
      'start',
      own(() => this.started()),
    );
    session.addEventListener(
      'result',
      own((event) => this.result(event)),
    );
    session.addEventListener(
      'error',
      own((event) => this.error(event)),
    );
    session.addEventListener(
      'end',
      own(() => this.ended()),
    );
    this.timers.later('begin', BEGIN_MS, () =>
      this.fail('This browser’s speech recognition does not begin.'),
    );
    try {
      session.start();
    } catch {
      // It is still ending: the next try comes in a moment.
      this.ended();
    }
  }

  private started(): void {
    this.begun = true;
    this.timers.cancel('begin');
  }

  private result(event: Event): void {
    const results = resultsOf(event);
    let interim = '';
    results.forEach(({ words, isFinal }, index) => {
      if (index < this.taken) return;
      if (!isFinal) {
        interim += ` ${words}`;
        return;
      }
      this.taken = index + 1;
      this.take(words);
    });
    this.pending = interim.trim();
    this.desk.interim(this.pending);
  }

  /** Some phones send a final result again with more words at its end: only what is new is taken. */
  private take(words: string): void {
    const text = words.trim();
    const fresh =
      this.last !== '' && text.startsWith(this.last) ? text.slice(this.last.length).trim() : text;
    this.last = text;
    this.pending = '';
    if (fresh === '') return;
    this.misses = 0;
    this.timers.cancel('words');
    this.desk.heard(fresh);
  }

  private error(event: Event): void {
    const fault = faultIn(event);
    if (fault !== undefined) this.fail(fault);
  }

  private ended(): void {
    this.takeOpen();
    this.timers.cancel('begin');
    if (!this.wanted) return;
    if (!this.begun && !this.missed()) return;
    this.timers.later('restart', RESTART_MS, () => this.open());
  }

  /** False when that was one too many. */
  private missed(): boolean {
    this.misses += 1;
    if (this.misses < MOST_MISSES) return true;
    this.fail('This browser’s speech recognition hears nothing.');
    return false;
  }

  private fail(sentence: string): void {
    if (!this.wanted) return;
    this.takeOpen();
    this.stop();
    this.desk.lost(new NotHeard('for-good', sentence));
  }
}
