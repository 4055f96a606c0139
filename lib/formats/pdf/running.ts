import { fill } from '@/lib/i18n/fill';
import { shorten } from '@/lib/i18n/shorten';
import type { ReportMeta } from '@/lib/report/types';

/** Characters that fit on the line together, and the fewest of the subject. */
const ROOM = 122;
const FEWEST = 30;

/** The header and footer of every page. */
export const running = (meta: ReportMeta) => {
  const copy = [meta.fictional, meta.copyTitle].filter(Boolean).join(' · ');
  return {
    subject: shorten(
      [meta.municipality, meta.title].filter(Boolean).join(' · '),
      Math.max(FEWEST, ROOM - copy.length),
    ),
    copy,
    footer: `${meta.labels.product} · ${meta.dateText}`,
    pageLabel: (page: number, total: number) => fill(meta.labels.page, { page, total }),
  };
};
