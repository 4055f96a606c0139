'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { htmlLang, type Locale } from '@/lib/i18n/locales';
import { localePath, withoutLocale } from '@/lib/i18n/paths';

/** The same page in the other language. */
export function LanguageSwitch({ to, children }: { to: Locale; children: string }) {
  const path = localePath(to, withoutLocale(usePathname()));
  const query = useSearchParams().toString();
  return (
    <a
      href={query ? `${path}?${query}` : path}
      hrefLang={htmlLang[to]}
      lang={htmlLang[to]}
      className="flex min-h-11 items-center text-sm"
      // What is behind the hash never reaches the server, so it is known only here: a place, or a link's secrets.
      onClick={({ currentTarget }) => {
        currentTarget.hash = window.location.hash;
      }}
    >
      {children}
    </a>
  );
}
