/** Work that nobody waits for, one piece after another, so that what somebody waits for is never far behind. */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();

  /** Whoever hands it in hears of a failure; the next in turn begins all the same. */
  do<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
