'use client';

import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { Sources, useSources } from './Sources';

interface WhyProps {
  question: string;
  /** Of the question, for screen readers. */
  title: string;
  why: string;
}

/** Why a question is asked and where it comes from; the sources are loaded when asked for. */
export default function Why({ question, title, why }: WhyProps): ReactNode {
  const texts = useTexts('page');
  const { load, ...found } = useSources(question);
  return (
    <Details
      summary={
        <span>
          {texts.why}
          <VisuallyHidden> {fill(texts.moreFor, { question: title })}</VisuallyHidden>
        </span>
      }
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void load();
      }}
    >
      <p>{why}</p>
      {(found.sources?.length ?? 0) > 0 && <p className="font-semibold">{texts.source}</p>}
      <Sources {...found} />
    </Details>
  );
}
