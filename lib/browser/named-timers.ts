/** Timers by name: setting one again replaces it. */
export class NamedTimers {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  later(name: string, ms: number, run: () => void): void {
    this.cancel(name);
    const timer = setTimeout(
      () => {
        this.timers.delete(name);
        run();
      },
      Math.min(Math.max(0, ms), 2 ** 31 - 1),
    );
    this.timers.set(name, timer);
  }

  isSet(name: string): boolean {
    return this.timers.has(name);
  }

  cancel(name: string): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }

  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
