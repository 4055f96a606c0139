import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ResultProvider } from '@/components/result/context';
import { Overview } from '@/components/result/head/Overview';
import { ResultHead } from '@/components/result/head/ResultHead';
import Reasons from '@/components/result/Reasons';
import { findingsOf } from '@/lib/findings';
import { locales } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { resultTexts } from '@/lib/instrument/texts/result';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import type { ResultViewProps } from '@/lib/result-view/types';
import { loadWording } from '@/lib/wording/texts';

/** The whole page of a result, as markup. */
async function pageOf(request: AssessRequest, more: Partial<ResultViewProps> = {}) {
  const [wording, texts] = await Promise.all([
    loadWording(request.locale),
    resultTexts(request.locale),
  ]);
  const result = assess(instrument, request);
  const props: ResultViewProps = {
    request,
    result,
    wording,
    texts,
    hrefForQuestion: (id) => `#ask-${id}`,
    ...more,
  };
  const html = renderToStaticMarkup(
    <ResultProvider {...props}>
      <ResultHead />
      {result.basis === 'full' && <Overview />}
      <Reasons />
    </ResultProvider>,
  );
  return { html, result, findings: findingsOf(result, request, wording) };
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string | undefined) => text?.replaceAll('&amp;', '&');

/** Every finding on a page: its id with its class and number. */
const shownIn = (html: string) =>
  [...html.matchAll(/<[a-z0-9]+[^>]* data-finding="[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'data-finding') ?? '',
    class: plain(attribute(tag, 'data-class')),
    figure: plain(attribute(tag, 'data-figure')),
  }));

describe.each(locales)('the page of a result (%s)', (locale) => {
  test('says of every example what its findings say', async () => {
    for (const { id, request } of await examples(locale)) {
      const { html, findings } = await pageOf(request);
      const shown = shownIn(html);
      expect(shown.length, id).toBeGreaterThan(40);
      for (const one of shown) {
        const finding = findings[one.id];
        expect({ id: one.id, class: finding?.class, figure: finding?.figure }).toEqual(one);
      }
    }
  });
});

import { writeFileSync } from 'node:fs';

test('dump', async () => {
  for (const locale of locales)
    for (const { id, request } of await examples(locale)) {
      const { html, findings } = await pageOf(request);
      const shown = new Set(shownIn(html).map((o) => o.id));
      writeFileSync(`/tmp/h5/${id}-${locale}.html`, html);
      if (locale === 'nl')
        console.log(
          id,
          'not shown:',
          Object.keys(findings)
            .filter((f) => !shown.has(f))
            .join(' '),
        );
    }
});
