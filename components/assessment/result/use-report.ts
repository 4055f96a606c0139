'use client';

import { useEffect, useRef, useState } from 'react';
import type { Progress } from '@/lib/pdf';
import type { ReportJob } from './report-file';

/** How far a report is. */
export type ReportState =
  | { kind: 'idle' }
  | { kind: 'making'; progress: Progress | null }
  | { kind: 'failed' }
  | { kind: 'done'; file: string };

interface Report {
  state: ReportState;
  start: (job: ReportJob) => void;
  /** Ends the making, or puts away how it ended. */
  close: () => void;
}

/** Makes one report at a time; leaving the page ends it. */
export function useReport(): Report {
  const [state, setState] = useState<ReportState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (job: ReportJob) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'making', progress: null });
    try {
      const { saveReport } = await import('./report-file');
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) setState({ kind: 'making', progress });
      };
      setState({ kind: 'done', file: await saveReport(job, { onProgress, signal }) });
    } catch {
      if (!signal.aborted) setState({ kind: 'failed' });
    }
  };
  const close = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, start: (job) => void make(job), close };
}
