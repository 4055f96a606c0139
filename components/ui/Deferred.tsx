'use client';

import { Component, type ReactNode, Suspense } from 'react';
import { useUi } from '@/components/i18n/UiProvider';
import { Button } from './Button';

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

/** A browser does not ask again for a script that it could not get. */
function Failed() {
  const { notLoaded, reload } = useUi('common');
  return (
    <div role="alert" className="flow">
      <p>{notLoaded}</p>
      <Button variant="secondary" onClick={() => window.location.reload()}>
        {reload}
      </Button>
    </div>
  );
}

interface DeferredProps {
  /** What is said meanwhile. */
  loading?: string;
  children: ReactNode;
}

/** A part that is fetched when it is needed; if that fails it says so in its own place only. */
export function Deferred({ loading, children }: DeferredProps) {
  return (
    <Boundary fallback={<Failed />}>
      <Suspense fallback={loading && <p className="text-ink-soft">{loading}</p>}>
        {children}
      </Suspense>
    </Boundary>
  );
}
