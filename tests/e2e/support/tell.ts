import { readFileSync } from 'node:fs';
import { findingsOf } from '@/lib/findings';
import { examples } from '@/lib/instrument/examples';
import { loadWording } from '@/lib/wording/texts';

/**
 * Prints the requests of the worked examples in a language, or what a result has to say. Run by itself: the
 * test runner for browsers does not import JSON.
 */
const given = JSON.parse(readFileSync(0, 'utf8'));

const told =
  'examplesIn' in given
    ? (await examples(given.examplesIn)).map(({ request }) => request)
    : findingsOf(given.result, given.request, await loadWording(given.request.locale));

process.stdout.write(JSON.stringify(told));
