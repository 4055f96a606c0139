import { PoolError } from './errors';

/** A semaphore with a fixed number of turns and a queue of limited length. */
export class Turns {
  #free: number;
  readonly #longest: number;
  readonly #line: (() => void)[] = [];

  /**
   * @param turns - how many may be taken at the same time.
   * @param longest - how many may wait for one.
   */
  constructor(turns: number, longest: number) {
    this.#free = turns;
    this.#longest = longest;
  }

  /**
   * Takes a turn, in order of arrival.
   * @returns a function that gives the turn back; to be called once.
   * @throws {PoolError} `busy` when the queue is full; the reason of `signal` when that ends the wait.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free--;
    else await this.#wait(signal);
    return () => this.#giveBack();
  }

  /** How many turns are not taken, and how many wait for one. */
  get load(): { free: number; waiting: number } {
    return { free: this.#free, waiting: this.#line.length };
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#line.length >= this.#longest) throw new PoolError('busy');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#line.splice(this.#line.indexOf(called), 1);
        reject(signal.reason);
      };
      const called = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#line.push(called);
    });
  }

  #giveBack(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#free++;
  }
}
