import type { ReactNode } from 'react';
import { Section } from '@/components/ui/Section';
import type { Entry, Kept } from '@/lib/draft/store/kind';
import type { UnreadableSummary } from '@/lib/draft/store/store';
import type { DocumentList } from '@/lib/session/opening/use-list';

interface OwnDocumentsProps<T extends Kept, S extends Entry> {
  list: DocumentList<T, S>;
  texts: Record<'own' | 'loading' | 'empty', string>;
  /** The row of one, with its id as key. */
  children: (summary: S | UnreadableSummary) => ReactNode;
}

/** The documents of one kind on this device. */
export function OwnDocuments<T extends Kept, S extends Entry>({
  list: { summaries },
  texts,
  children,
}: OwnDocumentsProps<T, S>) {
  return (
    <Section heading={texts.own}>
      {summaries === null && <p role="status">{texts.loading}</p>}
      {summaries?.length === 0 && <p>{texts.empty}</p>}
      {summaries && summaries.length > 0 && (
        <ul className="list-none! pl-0!">{summaries.map(children)}</ul>
      )}
    </Section>
  );
}
