'use client';

import { ResultProvider } from '@/components/result/context';
import { ResultHead } from '@/components/result/head/ResultHead';
import { ResultView } from '@/components/result/ResultView';
import { PageTitle } from '@/components/ui/PageTitle';
import { requestForObserver, shownInRoom } from '@/lib/disclosure/room';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { Report } from '@/lib/report/types';
import { publishedIn, readPublished } from '@/lib/rooms/documents/published-result';
import type { Results } from '@/lib/rooms/documents/shared-record';
import { isOlder } from '@/lib/rooms/documents/versions';
import { useResultWords } from '@/lib/session/room/use-result-words';
import { PublicDownloads } from './PublicDownloads';

interface SharedResultProps {
  results: Results | null;
  hrefForQuestion: (id: string) => string;
  /** Shows what the publication copy holds, and no more. */
  observed?: boolean;
}

/** The published result of the team. */
export function SharedResult({ results, hrefForQuestion, observed = false }: SharedResultProps) {
  const { shared } = useRoomTexts();
  const locale = useLocale();
  const { wording, texts } = useResultWords();
  const published = readPublished(results?.document);
  if (!results || !published) {
    return (
      <>
        <PageTitle>{shared.title}</PageTitle>
        <p className="mt-4">
          {!results || results.document === null
            ? shared.none
            : isOlder(results.instrumentVersion)
              ? shared.older
              : shared.newer}
        </p>
      </>
    );
  }
  const copy = publishedIn(published, locale);
  const downloads = copy && (
    <PublicDownloads
      request={copy.request}
      published={{ result: published.result, report: copy.report as unknown as Report }}
      publishedAt={results.publishedAt}
      texts={texts}
    />
  );
  const date = formatDate(locale, Date.parse(results.publishedAt));
  return (
    <>
      <p className="mb-4 text-ink-soft">{fill(shared.published, { date })}</p>
      {observed && <p className="mb-4">{texts.share.viewOnly}</p>}
      {downloads}
      {observed ? (
        <ResultProvider
          {...published}
          request={requestForObserver(published.request)}
          wording={wording}
          texts={texts}
          hrefForQuestion={hrefForQuestion}
          headOnly
        >
          <article>
            <ResultHead />
          </article>
        </ResultProvider>
      ) : (
        <ResultView
          {...published}
          request={shownInRoom(published.request)}
          wording={wording}
          texts={texts}
          hrefForQuestion={hrefForQuestion}
        />
      )}
    </>
  );
}
