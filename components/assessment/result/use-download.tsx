'use client';

import { type ReactNode, useState } from 'react';
import type { DownloadKind } from '@/components/result/types';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import type { AssessRequest } from '@/lib/model';
import { exportDraft } from '../export-file';
import { useSession } from '../session';
import { useName } from '../settings/use-name';
import { useTexts } from '../texts';
import { OTHER_FORMATS, type OtherFormat, saveAs } from './export-formats';
import { ReportDialog } from './ReportDialog';
import { useReport } from './use-report';

interface Download {
  kinds: DownloadKind[];
  start: (kind: DownloadKind) => void;
  /** How far it is. */
  status: ReactNode;
}

const KINDS: DownloadKind[] = ['pdf', 'publication', 'data', ...OTHER_FORMATS];

const isOther = (kind: DownloadKind): kind is OtherFormat =>
  OTHER_FORMATS.some((format) => format === kind);

/** What can be taken along: the report in two copies, and the data. */
export function useDownload(
  request: AssessRequest,
  words: ResultTexts['head']['download'],
): Download {
  const ui = useTexts('settings');
  const { draft } = useSession();
  const name = useName();
  const report = useReport();
  const [latest, setLatest] = useState<DownloadKind>('pdf');
  const [said, setSaid] = useState('');

  const start = (kind: DownloadKind) => {
    setLatest(kind);
    if (kind === 'data') {
      void exportDraft(draft, name).then((file) => setSaid(fill(ui.exported, { file })));
      return;
    }
    if (isOther(kind)) {
      setSaid(words.making);
      saveAs(kind, request).then(
        (file) => setSaid(fill(words.made, { file })),
        () => setSaid(words.failed),
      );
      return;
    }
    const copy = kind === 'pdf' ? 'working' : 'publication';
    report.start({ draft, request, copy, format: 'pdf' });
  };
  return {
    kinds: KINDS,
    start,
    status: (
      <>
        <ReportDialog state={report.state} onClose={report.close} onRetry={() => start(latest)} />
        <p role="status" className="mb-6 max-w-measure font-semibold empty:hidden">
          {said}
        </p>
      </>
    ),
  };
}
