import type { ReportOrder } from '@/components/report/make-report';

/** What a worker can be asked for: one kind for each format. */
export interface ReportJob {
  kind: 'pdf';
  order: ReportOrder;
}
