import { chromium } from '@playwright/test';
import { makeReport } from '@/components/report/make-report';
import { evidenceTexts } from '@/lib/instrument/evidence';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { buildReport } from '@/lib/report/build';
import { loadSpeech } from '@/lib/report/texts';
import { findChromium } from '../support/chromium';
import { line, median } from './measure';
import { htmlOf, printWithChromium } from './report/chromium';
import { drawWithPdfkit } from './report/pdfkit';
import { renderPublished } from './report/published';

const DATE = '2026-11-22';

/**
 * One report in process, first and again, beside the same content made by react-pdf as published, by
 * pdfkit alone, and by a warm Chromium that prints it as HTML.
 */
export async function benchReport(): Promise<void> {
  const [example] = await examples('nl');
  if (!example) throw new Error('There is no example.');
  const { request } = example;
  const order = { request, copy: 'working', date: DATE } as const;

  const start = performance.now();
  const fonts = await loadInstalledFonts();
  const { pages } = await makeReport(order, { fonts });
  line(`a report of ${pages} pages, first of the process`, performance.now() - start, 'ms');

  const warm = await median(() => makeReport(order, { fonts }));
  line('the same report again', warm, 'ms');

  const [speech, evidence] = await Promise.all([
    loadSpeech(request.locale),
    evidenceTexts(request.locale),
  ]);
  const result = assess(instrument, request);
  const report = buildReport({ ...order, result, instrument, speech, evidence });

  const published = await median(() => renderPublished(report));
  line('the same content by react-pdf as published', published, 'ms');
  line('ratio', warm / published, '×', 'at most 0.5');

  const raw = await median(() => drawWithPdfkit(report));
  line('the same text by pdfkit alone', raw, 'ms');
  line('ratio', warm / raw, '×', 'at most 5');

  const executablePath = findChromium();
  if (!executablePath) return;
  const browser = await chromium.launch({ executablePath });
  try {
    const html = htmlOf(report);
    const printed = await median(() => printWithChromium(browser, html));
    line('the same content printed by a warm Chromium', printed, 'ms');
    line('ratio', warm / printed, '×', 'at most 0.7');
  } finally {
    await browser.close();
  }
}
