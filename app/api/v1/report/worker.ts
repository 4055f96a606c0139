import { makeReport } from '@/components/report/make-report';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { answering } from '@/lib/server/report-answering';
import type { ReportJob } from './job';

/** Opened once for all reports of this worker. */
let fonts: ReturnType<typeof loadInstalledFonts> | undefined;

const makers: Record<ReportJob['kind'], (job: ReportJob) => Promise<Uint8Array>> = {
  async pdf({ order }) {
    fonts ??= loadInstalledFonts();
    return (await makeReport(order, { fonts: await fonts })).bytes;
  },
};

/** Makes reports on the server, apart from the thread that answers requests. */
export default answering((job: ReportJob) => makers[job.kind](job));
