'use client';

import { Details } from '@/components/ui/Details';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { Sources, useSources } from './Sources';

interface WhyProps {
  /** The title of the question, for screen readers. */
  question: string;
  why: string;
  evidence: string[];
}

/** Why a question is asked and where it comes from; the sources are loaded when asked for. */
export function Why({ question, why, evidence }: WhyProps) {
  const texts = useTexts('page');
  const { load, ...found } = useSources(evidence);
  return (
    <Details
      summary={
        <span>
          {texts.why}
          <VisuallyHidden> {fill(texts.moreFor, { question })}</VisuallyHidden>
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
