/** How long a screen is left alone when nobody touches it, in ms. */
const QUIET = 3_000;
const SIGNS_OF_WORK = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/** Settles at the first sign of somebody at work, or after a while without one. */
export const settled = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, QUIET);
    for (const sign of SIGNS_OF_WORK) {
      addEventListener(sign, () => resolve(), { once: true, passive: true, signal });
    }
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
