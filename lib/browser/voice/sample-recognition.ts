/** Speech recognition with its quirks: each test says what the browser does. */
export class FakeRecognition extends EventTarget {
  static made: FakeRecognition[] = [];
  static begins = true;
  lang = '';
  continuous = false;
  interimResults = false;
  processLocally?: boolean;
  aborted = false;
  constructor() {
    super();
    FakeRecognition.made.push(this);
  }
  start(): void {
    if (FakeRecognition.begins) this.dispatchEvent(new Event('start'));
  }
  abort(): void {
    this.aborted = true;
  }
  /** All results of the session so far, as browsers send them: `!` marks a final one. */
  results(...list: string[]): void {
    const results = list.map((words) => ({
      isFinal: words.endsWith('!'),
      0: { transcript: words.replace(/!$/u, '') },
    }));
    this.dispatchEvent(Object.assign(new Event('result'), { results }));
  }
  error(code: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error: code }));
  }
  end(): void {
    this.dispatchEvent(new Event('end'));
  }
}
