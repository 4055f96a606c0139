import 'server-only';
import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work in a separate turn of the event loop. Requests that arrive together would otherwise be
 * handled in one turn, and all others would wait for all of them.
 */
export function inOwnTurn<T>(work: () => T): Promise<T> {
  const done = last.then(() => setImmediate()).then(work);
  last = done.catch(() => {});
  return done;
}
