import { join } from 'node:path';

/** The module of the report worker, in the sources and in a build. */
export const WORKER = { source: 'app/api/v1/report/worker.ts', built: 'program/worker.mjs' };

/**
 * The file that the workers run: made by `npm run build`; in development and tests bundled at
 * first use, so that it matches the code.
 */
export async function reportWorkerFile(): Promise<string> {
  if (process.env.NODE_ENV === 'production') {
    return join(/* turbopackIgnore: true */ process.cwd(), WORKER.built);
  }
  const { bundleWorker } = await import('./bundle-worker');
  return bundleWorker(WORKER.source);
}
