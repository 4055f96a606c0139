'use client';

import { useState } from 'react';
import { Details } from '@/components/ui/Details';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import type { EvidenceText } from '@/lib/instrument/texts/evidence';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

interface WhyProps {
  /** The title of the question, for screen readers. */
  question: string;
  why: string;
  evidence: string[];
}

/** Why a question is asked and where it comes from; the sources are loaded when asked for. */
export function Why({ question, why, evidence }: WhyProps) {
  const texts = useTexts('page');
  const locale = useLocale();
  const [sources, setSources] = useState<EvidenceText[] | null>(null);
  const [failed, setFailed] = useState(false);

  const load = async () => {
    setFailed(false);
    try {
      const { evidenceTexts } = await import('@/lib/instrument/texts/evidence');
      const all = await evidenceTexts(locale);
      setSources(evidence.flatMap((id) => all.get(id) ?? []));
    } catch {
      setFailed(true);
    }
  };

  return (
    <Details
      summary={
        <span>
          {texts.why}
          <VisuallyHidden> {fill(texts.moreFor, { question })}</VisuallyHidden>
        </span>
      }
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !sources) void load();
      }}
    >
      <p>{why}</p>
      {failed && <p role="status">{texts.sourcesFailed}</p>}
      {sources && sources.length > 0 && (
        <>
          <p className="font-semibold">{texts.source}</p>
          <ul className="text-sm">
            {sources.map(({ text, reference }) => (
              <li key={text}>
                {text} <cite className="text-ink-soft not-italic">{reference}</cite>
              </li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}
