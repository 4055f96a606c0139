/** What a sync needs to know of the page it runs in, and its clock. Replaced in tests. */
export interface Surroundings {
  /** The present time as ISO date-time. */
  now(): string;
  /** Runs something after a number of ms; gives how to call it off. */
  after(delay: number, run: () => void): () => void;
  /** From 0 to 1: spreads the retries of many devices. */
  random(): number;
  /** Whether nobody can see the page. */
  hidden(): boolean;
  /** Hears that the network is back or that the page is seen again. Gives how to stop. */
  onReturn(listener: () => void): () => void;
}

/** The page this runs in. */
export const pageSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  after: (delay, run) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  hidden: () => typeof document !== 'undefined' && document.visibilityState === 'hidden',
  onReturn: (listener) => {
    if (typeof window === 'undefined') return () => {};
    const seen = () => {
      if (document.visibilityState === 'visible') listener();
    };
    window.addEventListener('online', listener);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('online', listener);
      document.removeEventListener('visibilitychange', seen);
    };
  },
};
