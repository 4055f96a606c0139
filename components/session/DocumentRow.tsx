'use client';

import type { ReactNode } from 'react';
import { Details } from '@/components/ui/Details';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';

interface DocumentRowProps {
  texts: { more: string; actions: Template<'name'> };
  href: string;
  name: string;
  /** Said of an example. */
  fictional?: ReactNode;
  /** What it is about, part by part. */
  about: readonly string[];
  /** What can be done with it. */
  children: ReactNode;
}

/** One document of this device in a list. */
export function DocumentRow({ texts, href, name, fictional, about, children }: DocumentRowProps) {
  return (
    <li className="border-b border-rule pb-3">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <a href={href} className="text-lg font-semibold">
          {name}
        </a>
        {fictional && <span className="text-sm font-semibold text-warning">{fictional}</span>}
      </p>
      <p className="text-sm text-ink-soft">{about.join(' · ')}</p>
      <Details
        summary={
          <span className="text-sm">
            {texts.more}
            <VisuallyHidden>: {fill(texts.actions, { name })}</VisuallyHidden>
          </span>
        }
      >
        {children}
      </Details>
    </li>
  );
}
