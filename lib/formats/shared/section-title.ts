import type { ReportMeta, ReportSection } from '@/lib/report/types';

/** The title of a section with its number: "3 Capaciteit", "Bijlage B Bronnen". */
export const sectionTitle = (
  { labels }: ReportMeta,
  { number, title, annex }: ReportSection,
): string => [annex ? labels.annex : '', number, title].filter(Boolean).join(' ');
