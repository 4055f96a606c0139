import { fill } from '@/lib/i18n/fill';
import type { ReportMeta } from '@/lib/report/types';

const LONGEST = 78;

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** The header and footer of every page. */
export const running = (meta: ReportMeta) => {
  const subject = shorten([meta.municipality, meta.title].filter(Boolean).join(' · '));
  return {
    subject,
    copy: [meta.fictional, meta.copyTitle].filter(Boolean).join(' · '),
    footer: `${meta.labels.product} · ${meta.dateText}`,
    pageLabel: (page: number, total: number) => fill(meta.labels.page, { page, total }),
  };
};
