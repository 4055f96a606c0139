'use client';

import './globals.css';
import { htmlLang, locales } from '@/lib/i18n/locales';
import { fatalTexts } from '@/lib/instrument/texts/fatal';

/**
 * When even the layout fails. Nothing is known here any more, so it speaks every language. Every page
 * loads it, so it brings no other component along.
 */
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
              <button type="button" onClick={retry} className="button button-primary">
                {fatalTexts[locale].retry}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
