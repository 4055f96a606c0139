'use client';

import { Component, type ReactNode, Suspense } from 'react';
import { NotLoaded } from './NotLoaded';

/** A boundary must be a class: React has no hook for it. */
class Boundary extends Component<{ fallback: ReactNode; children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

interface DeferredProps {
  /** What is said meanwhile. */
  loading?: string;
  children: ReactNode;
}

/** A part that is fetched when it is needed; if that fails it says so in its own place only. */
export function Deferred({ loading, children }: DeferredProps) {
  return (
    <Boundary fallback={<NotLoaded />}>
      <Suspense fallback={loading && <p className="text-ink-soft">{loading}</p>}>
        {children}
      </Suspense>
    </Boundary>
  );
}
