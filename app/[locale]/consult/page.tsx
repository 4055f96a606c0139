import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ConsultEntrance } from '@/components/consult/ConsultEntrance';
import { PageReady } from '@/components/shell/PageReady';
import { pageLocale } from '@/lib/i18n/page-locale';
import { consultTexts } from '@/lib/instrument/texts/consult';
import { pickQuestionnaireTexts, questionnaireNames } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { TextsProvider } from '@/lib/page-texts/assessment';

type Props = PageProps<'/[locale]/consult'>;

/** No search engine lists it, and no address that leads here is passed on. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { door } = await consultTexts(await pageLocale(params));
  return { title: door.title, robots: { index: false }, referrer: 'no-referrer' };
}

/** The page that every link to a consultation leads to; the fragment, with the secrets, stays in the browser. */
export default async function ConsultPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { loading } = await consultTexts(locale);
  return (
    <TextsProvider
      texts={pickQuestionnaireTexts(locale, ['frame', 'page', 'errors'])}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <div className="min-h-dvh">
        <PageReady />
        <Suspense fallback={<p role="status">{loading}</p>}>
          <ConsultEntrance />
        </Suspense>
      </div>
    </TextsProvider>
  );
}
