import { type Locale, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { Ui } from '@/lib/instrument/texts/ui';
import { pages } from '@/lib/site/pages';
import { BeamMark } from './BeamMark';
import { LanguageSwitch } from './LanguageSwitch';
import { SiteNav } from './SiteNav';

const navigation = ['start', 'assessments', 'method', 'about'] as const;

interface SiteHeaderProps {
  locale: Locale;
  name: string;
  texts: Ui['header'];
}

/** The head of every page: whose it is, where one can go, and the other language. */
export function SiteHeader({ locale, name, texts }: SiteHeaderProps) {
  const other = locales.find((candidate) => candidate !== locale) ?? locale;
  const items = navigation.map((key) => ({
    href: localePath(locale, pages[key]),
    label: texts[key],
  }));
  return (
    <header className="border-b border-rule print:hidden">
      <div className="page flex flex-wrap items-center gap-x-10 py-2 md:py-4">
        <a
          href={localePath(locale)}
          aria-label={texts.home}
          className="flex min-h-11 items-center gap-3 text-xl font-bold text-accent no-underline"
        >
          <BeamMark />
          {name}
        </a>
        <div className="order-last w-full md:order-none md:w-auto">
          <SiteNav label={texts.navigation} items={items} />
        </div>
        <div className="ml-auto">
          <LanguageSwitch to={other}>{texts.otherLanguage}</LanguageSwitch>
        </div>
      </div>
    </header>
  );
}
