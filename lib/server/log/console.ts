import { types } from 'node:util';
import { codesOf } from './failure';
import { log } from './log';

/** Places of which the whole stack has been told; more of them than a program has faults. */
const told = new Set<string>();
const MOST_TOLD = 100;
const MOST_FRAMES = 10;

/** Where an error was thrown: lines of code only, for its message may quote a request. */
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());

/** The stack the first time an error is thrown at a place, after that the place alone. */
function placeOf(error: Error): string[] {
  const frames = framesOf(error);
  const place = `${error.name} ${frames[0]}`;
  if (told.has(place) || told.size >= MOST_TOLD) return frames.slice(0, 1);
  told.add(place);
  return frames;
}

/**
 * Sends to the log what other code says on `console.error` and `console.warn`, without its words: the
 * framework would print addresses, the value of a header and a stack for each request that goes wrong.
 */
export function logConsole(): void {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said: unknown[]) => {
      const error = said.find((part) => part instanceof Error || types.isNativeError(part));
      if (error instanceof Error)
        log[level]({ ...codesOf(error), at: placeOf(error) }, 'unexpected');
      else log[level]('unexpected, without an error');
    };
  }
}
