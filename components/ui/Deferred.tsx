'use client';

import { Component, type ReactNode, Suspense } from 'react';
import { useUi } from '@/lib/page-texts/ui';
import { useFailureWords } from '@/lib/page-texts/use-failure-words';
import { Button } from './Button';

/** A boundary must be a class: React has no hook for it. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean; error?: unknown }> {
  override state = { failed: false, error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render() {
    return this.state.failed ? <Failed error={this.state.error} /> : this.props.children;
  }
}

/** A browser does not ask again for a script that it could not get. */
function Failed({ error }: { error: unknown }) {
  const { reload } = useUi('common');
  const why = useFailureWords(error);
  return (
    <div role="alert" className="flow">
      <p>{why}</p>
      <Button variant="secondary" onClick={() => window.location.reload()}>
        {reload}
      </Button>
    </div>
  );
}

interface DeferredProps {
  /** Text while it loads. */
  loading?: string;
  children: ReactNode;
}

/** A part of a page that is loaded when needed; a failure is shown in its place only. */
export function Deferred({ loading, children }: DeferredProps) {
  return (
    <Boundary>
      <Suspense fallback={loading && <p className="text-ink-soft print:hidden">{loading}</p>}>
        {children}
      </Suspense>
    </Boundary>
  );
}
