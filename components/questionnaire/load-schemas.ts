import type { Schemas } from './schemas';

/**
 * Fetches what checking a form takes; null when it cannot be had without a network. Then nobody is
 * held up: what does not fit a draft is refused once more when it is stored.
 */
export const loadSchemas = (): Promise<Schemas | null> =>
  import('./schemas').then(
    (module) => module.schemas,
    () => null,
  );
