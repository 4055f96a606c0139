'use client';

import { useEffect, useState } from 'react';
import type { Consultation } from '@/lib/consultation/record';
import {
  type ConsultationReadTexts,
  consultationReadTexts,
} from '@/lib/instrument/texts/consultation-read';
import { useLocale } from '@/lib/page-texts/ui';
import { loadManyWording, type ManyWording } from '@/lib/wording/consultation';
import type { ChangeConsultation } from './context';
import { ReadView } from './ReadView';

interface ReadScreenProps {
  consultation: Consultation;
  change: ChangeConsultation;
}

interface Words {
  texts: ConsultationReadTexts;
  wording: ManyWording;
}

/** What the bodies asked say together, and what leaves of it. Its words come when it is opened. */
export function ReadScreen(props: ReadScreenProps) {
  const locale = useLocale();
  const [words, setWords] = useState<Words | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    Promise.all([consultationReadTexts(locale), loadManyWording(locale)]).then(
      ([texts, wording]) => !left && setWords({ texts, wording }),
      (cause) => !left && setFailure(cause),
    );
    return () => {
      left = true;
    };
  }, [locale]);
  // The nearest boundary tells what went wrong.
  if (failure) throw failure;
  return words ? <ReadView {...props} {...words} /> : <div role="status" aria-busy="true" />;
}
