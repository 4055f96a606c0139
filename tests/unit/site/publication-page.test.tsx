import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { PublicationPage } from '@/components/consultation/publication/PublicationPage';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { fill } from '@/lib/i18n/fill';
import { locales } from '@/lib/i18n/locales';
import { publicationTexts } from '@/lib/instrument/texts/publication';
import { pickUi } from '@/lib/instrument/texts/ui';
import { UiProvider } from '@/lib/page-texts/ui';
import { CONSULTATION_SECTIONS } from '@/lib/report/consultation/context';
import { publishedExample } from '@/tests/support/consultation/published';

const ROOM = '6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f11';
const BEFORE = '6a0d5d4e-3a3c-4c3a-9a39-1d4a0c9d0f12';

let page: PublishedPage;
beforeAll(async () => {
  ({ page } = await publishedExample('nl'));
});

const HOSTILE = '<img src=x onerror=alert(1)>{task}';

/** An earlier publication whose texts try to be more than text, with a newer one about another version. */
function earlier(): { shown: PublishedPage; newest: PublishedPage } {
  const [first, ...points] = page.proposal.points ?? [];
  const shown: PublishedPage = {
    ...page,
    previous: { title: HOSTILE, version: '1', room: BEFORE },
    proposal: {
      ...page.proposal,
      title: HOSTILE,
      description: HOSTILE,
      points: [
        { id: 'p', ...first, title: HOSTILE, url: 'https://example.org/?a=1&b="' },
        ...points,
      ],
    },
    terms: { ...page.terms, contact: HOSTILE },
    versions: page.versions.map((one) => ({ ...one, change: HOSTILE })),
  };
  const later = { version: 'v3', on: '2027-01-01', change: 'Alles anders', material: true };
  const publication = { ...page.publication, number: 2 };
  return { shown, newest: { ...page, publication, versions: [...page.versions, later] } };
}

it.each(locales)(
  'the page of a publication has all of it, and every text as text (%s)',
  async (locale) => {
    const { shown, newest } = earlier();
    const text = renderToStaticMarkup(
      <UiProvider locale={locale} texts={pickUi(locale, ['common', 'error'])}>
        {
          await PublicationPage({
            locale,
            room: ROOM,
            issuer: 'Agentschap <Voorbeeld>',
            page: shown,
            newest,
            earlier: BEFORE,
            publications: [shown, newest].map(({ publication: { number, on } }) => ({
              number,
              on,
            })),
          })
        }
      </UiProvider>,
    );
    const { page: words } = await publicationTexts(locale);
    for (const id of [...CONSULTATION_SECTIONS, 'map', 'files', 'publications']) {
      expect(text).toContain(`<section id="${id}"`);
    }
    expect(text).toContain('Agentschap &lt;Voorbeeld&gt;');
    expect(text).toContain(page.expectations?.sha256);
    expect(text).toContain(`href="/api/v1/publications/${ROOM}/1"`);
    expect(text).toContain(fill(words.newer.link, { number: 2 }));
    expect(text).toContain(words.second.title);
    expect(text).toContain('Alles anders');
    expect(text).toContain(words.previous.title);
    expect(text).toContain(`href="/${locale}/publication/${BEFORE}"`);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;{task}');
    expect(text.replaceAll('{task}', '')).not.toMatch(
      /<img|src="http|url\(http|\{\w+\}|undefined|NaN/,
    );
  },
);
