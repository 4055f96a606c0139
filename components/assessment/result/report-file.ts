import { generateReport } from '@/components/report/generate-report';
import type { Draft } from '@/lib/assessment/draft';
import { exportFile } from '@/lib/assessment/exchange';
import type { AssessRequest } from '@/lib/model';
import type { Progress } from '@/lib/pdf';
import { reportFileName } from '@/lib/report/file-name';
import type { Speech } from '@/lib/report/texts';
import type { Copy } from '@/lib/report/types';
import { saveFile } from '../save-file';

/** What a report is made of. */
export interface ReportJob {
  draft: Draft;
  request: AssessRequest;
  copy: Copy;
  speech: Speech;
}

interface Watching {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** The present day where the person is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Makes the report on this device and gives it to the person; returns the name of the file. */
export async function saveReport(job: ReportJob, watching: Watching): Promise<string> {
  const { draft, request, copy, speech } = job;
  const assessment: unknown = JSON.parse(await exportFile(draft));
  const order = { request, copy, date: today(), assessment };
  const { bytes } = await generateReport(order, watching);
  const name = reportFileName(speech.texts.report, request.context.task.title, copy);
  return saveFile(name, bytes, 'application/pdf');
}
