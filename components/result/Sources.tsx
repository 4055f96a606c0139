'use client';

import { use, useState } from 'react';
import { Deferred } from '@/components/ui/Deferred';
import { Details } from '@/components/ui/Details';
import { plural } from '@/lib/i18n/fill';
import { evidenceOf } from '@/lib/page-texts/evidence';
import { useResult } from './context';

/** The research behind a statement: each finding in a sentence, with its reference. */
export function Sources({ ids, summary }: { ids: string[]; summary?: string }) {
  const { texts, wording } = useResult();
  const [opened, setOpened] = useState(false);
  const unique = [...new Set(ids)];
  if (unique.length === 0) return null;
  return (
    <div className="text-sm print:hidden">
      <Details
        summary={summary ?? plural(wording.locale, texts.sources, unique.length)}
        onToggle={() => setOpened(true)}
      >
        {opened && (
          <Deferred loading={texts.loading}>
            <EvidenceList ids={unique} />
          </Deferred>
        )}
      </Details>
    </div>
  );
}

function EvidenceList({ ids }: { ids: string[] }) {
  const { wording } = useResult();
  const evidence = use(evidenceOf(wording.locale));
  return (
    <ul className="space-y-3">
      {ids.flatMap((id) => {
        const item = evidence.get(id);
        if (!item) return [];
        return (
          <li key={id}>
            {item.text} <cite className="text-ink-soft not-italic">{item.reference}</cite>
          </li>
        );
      })}
    </ul>
  );
}
