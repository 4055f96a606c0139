import { pino } from 'pino';
import { setting } from '@/lib/server/settings/settings';

/** Of standard error: standard output is for what commands answer. */
const STDERR = 2;

/**
 * The log of the server: one line of JSON per event, to standard error. Nothing in it tells who did what:
 * no address, token, id, header or content ever enters it.
 */
export const log = pino(
  {
    level: setting('LOG_LEVEL'),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  },
  pino.destination({ dest: STDERR, sync: true }),
);
