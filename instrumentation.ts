import { BASE } from './lib/i18n/paths';

/** Runs once, when the server listens but answers nothing yet. */
export async function register(): Promise<void> {
  const { NEXT_RUNTIME, PORT } = process.env;
  if (NEXT_RUNTIME !== 'nodejs') return;
  const { refuseFaults } = await import('./lib/server/settings/refuse-faults');
  refuseFaults();
  const { watchServer } = await import('./lib/server/metrics/watch');
  const { reportLoad } = await import('./app/api/v1/report/report-pool');
  await watchServer(reportLoad);
  if (!PORT) return;
  const { warmUp } = await import('./lib/server/report/warm-up');
  // Not waited for: the answers come after this. A server that is not at this address stays cold.
  warmUp(`http://127.0.0.1:${PORT}${BASE}`).catch(() => {});
}
