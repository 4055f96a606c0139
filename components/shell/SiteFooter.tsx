import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { Ui } from '@/lib/instrument/texts/ui';
import { pages } from '@/lib/site/pages';

const links = ['about', 'privacy', 'accessibility'] as const;

/** The foot of every page: help and accountability, always in the same place. */
export function SiteFooter({ locale, texts }: { locale: Locale; texts: Ui['footer'] }) {
  return (
    <footer className="mt-auto border-t border-rule bg-surface text-sm print:hidden">
      <div className="page columns py-8">
        <p className="max-w-xs text-ink-soft">{texts.purpose}</p>
        <div>
          <nav aria-label={texts.navigation}>
            <ul className="flex flex-wrap gap-x-8">
              {links.map((key) => (
                <li key={key}>
                  <a href={localePath(locale, pages[key])} className="flex min-h-8 items-center">
                    {texts[key]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="mt-3 text-ink-soft">{texts.licence}</p>
        </div>
      </div>
    </footer>
  );
}
