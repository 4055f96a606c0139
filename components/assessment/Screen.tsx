'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { takeWentOn } from './navigate';
import { useTexts } from './texts';

interface ScreenProps {
  /** The title of the document, without the name of the site. */
  title: string;
  children: ReactNode;
}

/** Moves the focus to something that need not be a control. */
function focusOn(element: HTMLElement) {
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}

/** Brings the part that the address names into view, if the screen has it. */
function goToPart(): boolean {
  const part = document.getElementById(window.location.hash.slice(1));
  if (!part) return false;
  (part.closest('fieldset') ?? part).scrollIntoView();
  focusOn(part);
  return true;
}

/** One screen: when a person comes to it, its title is set and its heading has the focus. */
export function Screen({ title, children }: ScreenProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { site } = useTexts('frame');

  useEffect(() => {
    document.title = `${title} – ${site}`;
  }, [title, site]);

  useEffect(() => {
    if (!takeWentOn() || goToPart()) return;
    window.scrollTo(0, 0);
    const heading = ref.current?.querySelector('h1');
    if (heading) focusOn(heading);
  }, []);

  return <div ref={ref}>{children}</div>;
}
