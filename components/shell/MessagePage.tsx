import type { ReactNode } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';

interface MessagePageProps {
  title: string;
  body: string;
  actions: ReactNode;
}

/** A page with a message only: what happened, that nothing is lost, and what to do. */
export function MessagePage({ title, body, actions }: MessagePageProps) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className="mt-4 max-w-measure">{body}</p>
      <div className="mt-8 flex flex-wrap gap-x-6 gap-y-3">{actions}</div>
    </>
  );
}
