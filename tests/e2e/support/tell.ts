import { createInterface } from 'node:readline';
import { findingsOf } from '@/lib/findings';
import { examples } from '@/lib/instrument/examples';
import { loadWording } from '@/lib/wording/texts';

/**
 * Answers each line with a line: the requests of the worked examples in a language, or what a result has to
 * say. Runs by itself, for the test runner for browsers does not import JSON, until nothing more is asked.
 */
for await (const line of createInterface({ input: process.stdin })) {
  const given = JSON.parse(line);
  const told =
    'examplesIn' in given
      ? (await examples(given.examplesIn)).map(({ request }) => request)
      : findingsOf(given.result, given.request, await loadWording(given.request.locale));
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
