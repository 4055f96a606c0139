'use client';

import { ResultView } from '@/components/result/ResultView';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { readPublished } from '@/lib/rooms/documents/published-result';
import type { Results } from '@/lib/rooms/documents/shared-record';
import { isOlder } from '@/lib/rooms/documents/versions';
import { useResultWords } from '@/lib/session/room/use-result-words';

interface SharedResultProps {
  results: Results | null;
  hrefForQuestion: (id: string) => string;
}

/** The published result of the team. */
export function SharedResult({ results, hrefForQuestion }: SharedResultProps) {
  const { shared } = useRoomTexts();
  const locale = useLocale();
  const { wording, texts } = useResultWords();
  const published = readPublished(results?.document);
  if (!results || !published) {
    return (
      <>
        <PageTitle>{shared.title}</PageTitle>
        <p className="mt-4">
          {results && isOlder(results.instrumentVersion) && results.document !== null
            ? shared.older
            : shared.none}
        </p>
      </>
    );
  }
  const date = formatDate(locale, Date.parse(results.publishedAt));
  return (
    <>
      <p className="mb-4 text-ink-soft">{fill(shared.published, { date })}</p>
      <ResultView
        {...published}
        wording={wording}
        texts={texts}
        hrefForQuestion={hrefForQuestion}
      />
    </>
  );
}
