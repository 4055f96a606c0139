/** After how long without an interaction a page counts as being read, in ms. */
const QUIET = 3_000;
const SIGNS_OF_USE = [
  'pointerdown',
  'pointermove',
  'keydown',
  'scroll',
  'hashchange',
  'beforeprint',
] as const;

/** Resolves at the first interaction with the page, or after a while without one. */
export const firstInteraction = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, QUIET);
    for (const sign of SIGNS_OF_USE) {
      addEventListener(sign, () => resolve(), { once: true, passive: true, signal });
    }
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
