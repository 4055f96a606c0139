import { themeOf } from '@/lib/branding/theme';
import { printableTheme } from '@/lib/formats/figure/printable-theme';
import { formats } from '@/lib/formats/formats';
import type { Making } from '@/lib/formats/make-file';
import { renderNote } from '@/lib/formats/pdf/render-report';
import { clean } from '@/lib/formats/shared/clean';
import type { ExportFile } from '@/lib/formats/types';
import { UNSTATED } from '@/lib/instrument/countries';
import { responseTexts } from '@/lib/instrument/texts/response';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';
import { fontNeeds } from '@/lib/pdf';
import { buildReceipt } from '@/lib/report/receipt/build';
import { loadWording } from '@/lib/wording/texts';
import type { ReceiptOrder } from './order';

/**
 * The receipt of a response as a tagged PDF.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function makeReceiptFile(
  { receipt, locale, country = UNSTATED, house, name }: ReceiptOrder,
  { fonts, raster, onProgress, signal }: Making,
): Promise<ExportFile> {
  const [theme, wording, texts, terms] = await Promise.all([
    printableTheme(themeOf(house), raster),
    loadWording(locale, country),
    responseTexts(locale),
    countryTerms(locale),
  ]);
  const response = inTerms(texts, termsOf(terms, country));
  const report = buildReceipt({ ...clean(receipt), wording: { ...wording, response } });
  const options = {
    fonts: await fonts(fontNeeds(JSON.stringify([receipt, house?.name]))),
    onProgress,
    signal,
  };
  const { bytes } = await renderNote(report, theme, options);
  const { type, extension } = formats.pdf;
  return { bytes: new Uint8Array(bytes), name: `${name}.${extension}`, type };
}
