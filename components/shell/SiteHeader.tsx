import { type Locale, locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { Ui } from '@/lib/instrument/texts/ui';
import { pages } from '@/lib/site/pages';
import { LanguageSwitch } from './LanguageSwitch';
import { SiteNav } from './SiteNav';

/** The mark: a beam on supports of unequal height, bending where support falls short. */
function BeamMark() {
  return (
    <svg
      viewBox="0 0 32 24"
      width="32"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      className="shrink-0"
    >
      <path d="M1 4.5h4c7 0 6.5 8.5 12.5 8.5 5 0 5.5-3.5 10-3.5H31" strokeWidth="3" />
      <path d="M4.5 5v18M17.5 13v10M27.5 10v13" strokeWidth="2.5" />
    </svg>
  );
}

const navigation = ['start', 'assessments', 'consultations', 'method', 'about'] as const;
/** The name above leads there too: without it a narrow screen needs one line. */
const WIDE_ONLY: readonly (typeof navigation)[number][] = ['start'];

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
    wideOnly: WIDE_ONLY.includes(key),
  }));
  return (
    <header className="border-b border-rule print:hidden">
      <div className="page flex flex-wrap items-center gap-x-10 md:py-4">
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
