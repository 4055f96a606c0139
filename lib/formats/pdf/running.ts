import { fill } from '@/lib/i18n/fill';
import { shorten } from '@/lib/i18n/shorten';
import type { ReportMeta } from '@/lib/report/types';

const LONGEST = 78;

/** The header and footer of every page. */
export const running = (meta: ReportMeta) => {
  const subject = shorten([meta.municipality, meta.title].filter(Boolean).join(' · '), LONGEST);
  return {
    subject,
    copy: [meta.fictional, meta.copyTitle].filter(Boolean).join(' · '),
    footer: `${meta.labels.product} · ${meta.dateText}`,
    pageLabel: (page: number, total: number) => fill(meta.labels.page, { page, total }),
  };
};
