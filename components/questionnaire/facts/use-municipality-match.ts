'use client';

import { useEffect, useMemo, useState } from 'react';
import { type MunicipalityMatch, matchMunicipality } from '@/lib/instrument/municipalities/match';
import {
  type KnownMunicipality,
  type MergedMunicipality,
  mergedMunicipalities,
} from '@/lib/instrument/municipalities/municipalities';

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

const NONE: MunicipalityMatch = { kind: 'none' };

/** What there is to tell about a typed name. */
export interface MunicipalityHints {
  /** What to tell now: nothing while somebody is still typing. */
  match: MunicipalityMatch;
  /** Tells at once what there is to tell; whether there is something that was not told yet. */
  tellNow(): boolean;
}

/**
 * What a typed name means, told after a pause, or when somebody wants to go on.
 * @param filled - whether its figures have been filled in already: then nothing is missing.
 */
export function useMunicipalityMatch(
  typed: string,
  list: readonly KnownMunicipality[],
  filled: boolean,
): MunicipalityHints {
  const merged = useMerged();
  const settled = useSettled(typed);
  const [asked, setAsked] = useState('');
  const found = useMemo(() => {
    const match = matchMunicipality(typed, merged ? list : [], merged ?? []);
    const needsNoWords = match.kind === 'known' || (match.kind === 'unknown' && filled);
    return needsNoWords ? NONE : match;
  }, [typed, list, merged, filled]);
  const isTold = settled === typed || asked === typed;
  return {
    match: isTold ? found : NONE,
    tellNow: () => {
      setAsked(typed);
      return found.kind !== 'none' && !isTold;
    },
  };
}
