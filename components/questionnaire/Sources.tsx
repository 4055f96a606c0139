'use client';

import { useState } from 'react';
import type { EvidenceText } from '@/lib/instrument/texts/evidence';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

/** The sources of a question, by its id; `load` fetches them, once. */
export function useSources(question: string) {
  const locale = useLocale();
  const [sources, setSources] = useState<EvidenceText[] | null>(null);
  const [failed, setFailed] = useState(false);
  const load = async () => {
    if (sources) return;
    setFailed(false);
    try {
      const [{ evidenceTexts }, { evidenceOf }] = await Promise.all([
        import('@/lib/instrument/texts/evidence'),
        import('@/lib/instrument/question-evidence'),
      ]);
      const all = await evidenceTexts(locale);
      setSources(evidenceOf(question).flatMap((id) => all.get(id) ?? []));
    } catch {
      setFailed(true);
    }
  };
  return { sources, failed, load };
}

type SourcesProps = Omit<ReturnType<typeof useSources>, 'load'>;

/** What a question rests on, or that it did not come. */
export function Sources({ sources, failed }: SourcesProps) {
  const { sourcesFailed } = useTexts('page');
  if (failed) return <p role="status">{sourcesFailed}</p>;
  return (
    <ul className="text-sm">
      {sources?.map(({ text, reference }) => (
        <li key={text}>
          {text} <cite className="text-ink-soft not-italic">{reference}</cite>
        </li>
      ))}
    </ul>
  );
}
