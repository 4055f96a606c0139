'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { goToHeading, goToPart } from '@/lib/browser/go-to-part';
import { useTexts } from '@/lib/page-texts/assessment';
import { takeWentOn } from '@/lib/session/navigation/navigate';

interface ScreenProps {
  /** The title of the document, without the name of the site. */
  title: string;
  children: ReactNode;
}

/** One screen: when a person comes to it, its title is set and its heading has the focus. */
export function Screen({ title, children }: ScreenProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { site } = useTexts('frame');

  useEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title, site]);

  useEffect(() => {
    if (takeWentOn() && !goToPart()) goToHeading(ref.current);
  }, []);

  return <div ref={ref}>{children}</div>;
}
