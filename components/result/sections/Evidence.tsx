'use client';

import { useResult } from '@/components/result/context';
import { QuestionList } from '@/components/result/QuestionList';
import { ResultSection } from '@/components/result/ResultSection';
import { Sources } from '@/components/result/Sources';
import { Details } from '@/components/ui/Details';
import { fill, plural } from '@/lib/i18n/fill';

/** All the research behind this result. */
export function Evidence() {
  const { result, wording, texts } = useResult();
  const ids = [
    ...result.flags.flatMap(({ evidence }) => evidence),
    ...result.advice.flatMap(({ evidence }) => evidence),
    ...(result.maturity?.indicators ?? []).flatMap(({ evidence }) => evidence),
  ].toSorted();
  const names = [...new Set(Object.values(texts.evidence.names))];
  return (
    <ResultSection id="sources" title={texts.evidence.title} lead={texts.evidence.lead}>
      <ul className="max-w-measure list-disc space-y-1 pl-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
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
