import 'server-only';
import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Does a piece of work in a turn of the event loop of its own. Requests that arrive together would
 * otherwise be worked on in one go, and everybody else would wait for all of them.
 */
export function inOwnTurn<T>(work: () => T): Promise<T> {
  const done = last.then(() => setImmediate()).then(work);
  last = done.catch(() => {});
  return done;
}
