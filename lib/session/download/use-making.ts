'use client';

import { useEffect, useRef, useState } from 'react';
import type { Progress } from '@/lib/pdf';
import { type Failure, failureOf } from '@/lib/site/failure';

/** How far a file is. */
export type MakingState =
  | { kind: 'idle' }
  | { kind: 'making'; label: string; progress: Progress | null }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'done'; file: string };

export interface Watching {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Makes a file and gives its name. */
export type Work = (watching: Watching) => Promise<string>;

interface Making {
  state: MakingState;
  /** @param label - what the file is called while it is made. */
  start: (label: string, work: Work) => void;
  /** Starts what failed once more. */
  retry: () => void;
  /** Ends the making, or puts away how it ended. */
  stop: () => void;
}

/** Makes one file at a time; leaving the page ends it. */
export function useMaking(): Making {
  const [state, setState] = useState<MakingState>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  const latest = useRef<() => void>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (label: string, work: Work) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ kind: 'making', label, progress: null });
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ kind: 'making', label, progress });
    };
    try {
      const file = await work({ onProgress, signal });
      if (!signal.aborted) setState({ kind: 'done', file });
    } catch (error) {
      if (signal.aborted) return;
      const failure = await failureOf(error);
      if (!signal.aborted) setState({ kind: 'failed', failure });
    }
  };
  return {
    state,
    start: (label, work) => {
      latest.current = () => void make(label, work);
      latest.current();
    },
    retry: () => latest.current?.(),
    stop: () => {
      running.current?.abort();
      setState({ kind: 'idle' });
    },
  };
}
