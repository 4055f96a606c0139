import { text } from 'node:stream/consumers';
import { Suspense } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterEach, expect, it, vi } from 'vitest';
import { SetupPanel } from '@/components/room/team/SetupPanel';
import { questionnaireNames } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { UiProvider } from '@/lib/page-texts/ui';

afterEach(() => vi.unstubAllGlobals());

it.each(['nl', 'en'] as const)(
  'whoever cannot encrypt, as over plain http, is told at once and offered no button, in %s',
  async (locale) => {
    vi.stubGlobal('crypto', { getRandomValues: () => {} });
    const [names, terms] = [await questionnaireNames(locale), await countryTerms(locale)];
    const { prelude } = await prerenderToNodeStream(
      <UiProvider locale={locale} texts={{}}>
        <TextsProvider texts={{}} names={names} terms={terms}>
          <Suspense>
            <SetupPanel />
          </Suspense>
        </TextsProvider>
      </UiProvider>,
    );
    const html = await text(prelude);
    expect(html).toContain('https');
    expect(html).not.toMatch(/<(button|form)/);
  },
);
