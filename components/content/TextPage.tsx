import type { ReactNode } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { Markdown } from './Markdown';

interface TextPageProps {
  texts: { title: string; lead: string };
  text: string;
  /** What follows the text. */
  children?: ReactNode;
}

/** A page that is mainly read. */
export function TextPage({ texts, text, children }: TextPageProps) {
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-10">
        <Markdown>{text}</Markdown>
      </div>
      {children}
    </>
  );
}
