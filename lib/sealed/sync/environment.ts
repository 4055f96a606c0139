/** Clock, timers, randomness and visibility of the page. Replaced in tests. */
export interface Environment {
  /** The present time as ISO date-time. */
  now(): string;
  /** Runs `run` after `delay` ms; returns a function that cancels it. */
  after(delay: number, run: () => void): () => void;
  /** A random number from 0 to 1, to spread the retries of many devices. */
  random(): number;
  /** Whether the page is hidden. */
  hidden(): boolean;
  /**
   * Calls `listener` when the network is back or the page becomes visible; returns a function that stops
   * it.
   */
  onReturn(listener: () => void): () => void;
}

/** The page this runs in. */
export const pageEnvironment: Environment = {
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
