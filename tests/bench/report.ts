import { examples } from '@/lib/instrument/examples';
import { renderAnew } from '../support/pdf/rendered';
import { line, medianOf } from './measure';
import { race } from './report/race';

const RIVALS = [
  ['published', 'the same words by react-pdf as published', 'at most 0.5'],
  ['pdfkit', 'the same words by pdfkit alone', 'at most 5'],
  ['chromium', 'the same report printed by a warm Chromium', 'at most 0.7'],
] as const;

/** One report in process, first and again, and its rendering beside other ways to make it. */
export async function benchReport(): Promise<void> {
  const [example] = await examples('nl');
  if (!example) throw new Error('There is no example.');
  const start = performance.now();
  const order = {
    request: example.request,
    copy: 'working',
    date: '2026-11-22',
    format: 'pdf',
  } as const;
  const { pages } = await renderAnew(order);
  line(`a report of ${pages} pages, first of the process`, performance.now() - start, 'ms');

  const [, file = ''] = process.argv;
  const times = await race(file);
  line('the same report again', medianOf(times.whole), 'ms');
  line('of that its rendering', medianOf(times.ours), 'ms');
  for (const [name, what, aim] of RIVALS) {
    line(what, medianOf(times[name]), 'ms');
    const ratios = times.ours.map((time, at) => time / (times[name][at] ?? Number.NaN));
    line('  our part of that, median of the rounds', medianOf(ratios), '×', aim);
  }
}
