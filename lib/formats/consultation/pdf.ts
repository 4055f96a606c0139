import type { Making } from '@/lib/formats/make-file';
import { renderReport, renderSummary } from '@/lib/formats/pdf/render-report';
import { fontNeeds, type RenderResult } from '@/lib/pdf';
import { buildCabinetPage } from '@/lib/report/consultation/cabinet';
import type { ManyMaterial } from './material';
import type { ConsultationOrder } from './order';

const MOST_ITEMS = 5;

/** The report of a consultation as a PDF, or the cabinet’s page with as long lists as fit on it. */
export async function renderMany(
  material: ManyMaterial,
  order: Pick<ConsultationOrder, 'format' | 'house'>,
  { fonts, onProgress, signal }: Making,
): Promise<RenderResult> {
  const { report, theme } = material;
  const typed = JSON.stringify([report.meta, report.sections, order.house?.name]);
  const options = { fonts: await fonts(fontNeeds(typed)), onProgress, signal };
  if (order.format !== 'summary') return renderReport(report, theme, options);
  for (let most = MOST_ITEMS; ; most--) {
    const made = await renderSummary(buildCabinetPage(material, most), theme, options);
    if (made.pages === 1 || most === 1) return made;
  }
}
