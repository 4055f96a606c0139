'use client';

import { Button } from '@/components/ui/Button';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { MunicipalityMatch } from '@/lib/instrument/municipalities/match';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

/** The id of the hint. */
export const HINT = 'municipality-hint';

interface MunicipalityHintProps {
  typed: string;
  match: MunicipalityMatch;
  /** Called with the name of a municipality of today. */
  onChoose: (name: string) => void;
}

/** A hint for a name that is no present municipality; nothing for one that is. */
export function MunicipalityHint({ typed, match, onChoose }: MunicipalityHintProps) {
  const { hint } = useTexts('municipality');
  const locale = useLocale();
  const offered =
    match.kind === 'near'
      ? match.municipalities
      : match.kind === 'merged'
        ? [match.municipality]
        : [];

  return (
    <div id={HINT} role="status" tabIndex={-1} className="flow max-w-measure empty:hidden">
      {match.kind === 'merged' && (
        <p>
          {fill(hint.merged, {
            old: match.merged.name,
            name: match.municipality.name,
            date: formatDay(locale, match.merged.since),
          })}
        </p>
      )}
      {match.kind === 'near' && <p>{hint.near}</p>}
      {offered.length > 0 && (
        <>
          <div className="flex flex-wrap gap-x-4 gap-y-3">
            {offered.map(({ nis, name }) => (
              <Button key={nis} variant="secondary" onClick={() => onChoose(name)}>
                {fill(hint.use, { name })}
              </Button>
            ))}
          </div>
          <p className="text-ink-soft">{fill(hint.byHand, { typed })}</p>
        </>
      )}
      {match.kind === 'postcode' && <p>{hint.postcode}</p>}
      {match.kind === 'unknown' && <p>{fill(hint.unknown, { typed })}</p>}
    </div>
  );
}
