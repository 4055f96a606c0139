'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { ButtonLink } from '@/components/ui/ButtonLink';

/** What a full round adds to a quick check. */
export function FullRound() {
  const { texts, fullRoundHref } = useResult();
  const { quick } = texts;
  return (
    <ResultSection id="full-round" title={quick.addsTitle}>
      <ul className="max-w-measure list-disc space-y-1 pl-5">
        {quick.adds.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {fullRoundHref && (
        <div>
          <ButtonLink variant="secondary" href={fullRoundHref}>
            {quick.continue}
          </ButtonLink>
          <p className="mt-2 text-sm text-ink-soft">{quick.carried}</p>
        </div>
      )}
    </ResultSection>
  );
}
