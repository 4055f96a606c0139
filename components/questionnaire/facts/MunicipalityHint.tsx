'use client';

import { useEffect, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { matchMunicipality } from '@/lib/instrument/municipalities/match';
import {
  type KnownMunicipality,
  type MergedMunicipality,
  mergedMunicipalities,
} from '@/lib/instrument/municipalities/municipalities';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

/** Long enough to finish a name before being asked about it, in ms. */
const PAUSE = 800;

/** The municipalities of before the mergers, once they are loaded. */
function useMerged(): MergedMunicipality[] | null {
  const [merged, setMerged] = useState<MergedMunicipality[] | null>(null);
  useEffect(() => {
    // Without them the municipalities of today still help.
    mergedMunicipalities().then(setMerged, () => setMerged([]));
  }, []);
  return merged;
}

/** A text once it has not changed for a while; until then nothing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text ? settled : '';
}

interface MunicipalityHintProps {
  typed: string;
  list: readonly KnownMunicipality[];
  /** Whether its figures have been filled in already. */
  filled: boolean;
  /** Called with the name of a municipality of today. */
  onChoose: (name: string) => void;
}

/** A hint for a name that is no present municipality; nothing for one that is. */
export function MunicipalityHint({ typed, list, filled, onChoose }: MunicipalityHintProps) {
  const { hint } = useTexts('municipality');
  const locale = useLocale();
  const merged = useMerged();
  const settled = useSettled(typed);
  const match = useMemo(
    () => matchMunicipality(settled, merged ? list : [], merged ?? []),
    [settled, list, merged],
  );
  const offered =
    match.kind === 'near'
      ? match.municipalities
      : match.kind === 'merged'
        ? [match.municipality]
        : [];

  return (
    <div role="status" className="flow max-w-measure empty:hidden">
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
          <p className="text-ink-soft">{fill(hint.byHand, { typed: settled })}</p>
        </>
      )}
      {match.kind === 'postcode' && <p>{hint.postcode}</p>}
      {match.kind === 'unknown' && !filled && <p>{fill(hint.unknown, { typed: settled })}</p>}
    </div>
  );
}
