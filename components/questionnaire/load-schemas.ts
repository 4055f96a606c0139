import type { Schemas } from './schemas';

let loaded: Schemas | null = null;

/**
 * Fetches what checking a form takes; null when it cannot be had without a network. Then nobody is
 * held up: what does not fit a draft is refused once more when it is stored.
 */
export const loadSchemas = async (): Promise<Schemas | null> => {
  try {
    loaded ??= (await import('./schemas')).schemas;
  } catch {
    // Asked for again next time.
  }
  return loaded;
};

/** The same, if it is here already. */
export const schemasNow = (): Schemas | null => loaded;
