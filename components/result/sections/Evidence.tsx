'use client';

import { use } from 'react';
import { useResult } from '@/components/result/context';
import { QuestionList } from '@/components/result/QuestionList';
import { ResultSection } from '@/components/result/ResultSection';
import { Sources } from '@/components/result/Sources';
import { Deferred } from '@/components/ui/Deferred';
import { Details } from '@/components/ui/Details';
import { fill, plural } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { SOURCE_IDS } from '@/lib/instrument/texts/evidence';
import { sourcesOf } from '@/lib/page-texts/evidence';

/** All the research behind this result. */
export function Evidence() {
  const { result, wording, texts } = useResult();
  const ids = [
    ...result.flags.flatMap(({ evidence }) => evidence),
    ...result.advice.flatMap(({ evidence }) => evidence),
    ...(result.maturity?.indicators ?? []).flatMap(({ evidence }) => evidence),
  ].toSorted();
  return (
    <ResultSection id="sources" title={texts.evidence.title} lead={texts.evidence.lead}>
      <Deferred loading={texts.loading}>
        <SourceNames locale={wording.locale} />
      </Deferred>
      <Sources ids={ids} summary={texts.evidence.all} />
      {result.ignored.length > 0 && (
        <div className="text-sm">
          <Details summary={plural(wording.locale, texts.evidence.ignored, result.ignored.length)}>
            <p>{texts.evidence.ignoredWhy}</p>
            <QuestionList ids={result.ignored} />
          </Details>
        </div>
      )}
      <p className="text-sm text-ink-soft">
        {fill(texts.evidence.version, { version: result.instrumentVersion })}
      </p>
    </ResultSection>
  );
}

/** What the short names of references stand for. */
function SourceNames({ locale }: { locale: Locale }) {
  const { names, full } = use(sourcesOf(locale));
  return (
    <ul className="max-w-measure list-disc space-y-1 pl-5">
      {SOURCE_IDS.map((id) => (
        <li key={id}>
          <strong className="font-semibold">{names[id]}.</strong> {full[id]}
        </li>
      ))}
    </ul>
  );
}
