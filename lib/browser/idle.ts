/** How long something may wait for the browser to be idle, in ms. */
const LONGEST_WAIT = 5_000;

/** Resolves when the browser has nothing better to do; Safari does not tell. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') setTimeout(resolve, 50);
    else requestIdleCallback(resolve, { timeout: LONGEST_WAIT });
  });
