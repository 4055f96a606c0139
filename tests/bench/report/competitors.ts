import { chromium } from '@playwright/test';
import { themeOf } from '@/lib/branding/theme';
import { reportHtml } from '@/lib/formats/html/report';
import { renderReport } from '@/lib/formats/pdf/render-report';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { assess } from '@/lib/model';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { reportAttachments } from '@/lib/report/attachment';
import { buildReport } from '@/lib/report/build';
import { findingsFor } from '@/lib/report/findings-for';
import { loadWording } from '@/lib/wording/texts';
import { findBrowser } from '../../support/chromium';
import { renderAnew } from '../../support/pdf/rendered';
import { printWithChromium } from './chromium';
import { drawWithPdfkit } from './pdfkit';
import { renderPublished } from './published';

async function material() {
  const [example] = await examples('nl');
  if (!example) throw new Error('There is no example.');
  const { request } = example;
  const order = { request, copy: 'working', date: '2026-11-22', format: 'pdf' } as const;
  const [wording, evidence] = await Promise.all([
    loadWording(request.locale),
    evidenceTexts(request.locale),
  ]);
  const result = assess(instrument, request);
  const findings = findingsFor({ ...order, result, wording });
  const report = buildReport({ ...order, result, findings, instrument, wording, evidence });
  return { order, request, report, look: themeOf() };
}

/** Ways to make the same report, each ready to be timed. */
export const competitors = {
  /** From the answers to the file. */
  whole: async () => {
    const { order } = await material();
    return () => renderAnew(order);
  },
  /** The rendering alone: tagged, with figures and the attachment. */
  ours: async () => {
    const { request, report, look } = await material();
    const fonts = await loadInstalledFonts();
    const attachments = reportAttachments(report, request);
    return () => renderReport(report, look, { fonts, attachments });
  },
  /** The words alone, without figures and tags. */
  published: async () => {
    const { report } = await material();
    return () => renderPublished(report);
  },
  /** The words alone, in the plainest layout. */
  pdfkit: async () => {
    const { report } = await material();
    return () => drawWithPdfkit(report);
  },
  /** The HTML that is offered for download, in a browser that already runs. */
  chromium: async () => {
    const { report, look } = await material();
    const executablePath = findBrowser();
    const browser = await chromium.launch(executablePath ? { executablePath } : {});
    process.once('disconnect', () => browser.close());
    return () => printWithChromium(browser, reportHtml(report, look));
  },
};

export type Competitor = keyof typeof competitors;
