'use client';

import { Button } from '@/components/ui/Button';
import { htmlLang, locales } from '@/lib/i18n/locales';
import { fatalTexts } from '@/lib/instrument/texts/fatal';
import './globals.css';

/** Shown when the layout itself fails. The locale is unknown here, so the texts are in every language. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={htmlLang[locales[0]]}>
      <body>
        <title>{fatalTexts[locales[0]].title}</title>
        <main className="page space-y-12 py-16">
          {locales.map((locale) => (
            <section key={locale} lang={htmlLang[locale]}>
              <h1 className="text-2xl">{fatalTexts[locale].title}</h1>
              <p className="mt-4 mb-6 max-w-measure">{fatalTexts[locale].body}</p>
              <Button onClick={retry}>{fatalTexts[locale].retry}</Button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
