import type { Metadata } from 'next';
import { Suspense } from 'react';
import { RoomEntrance } from '@/components/room/join/RoomEntrance';
import { PageReady } from '@/components/shell/PageReady';
import { pageLocale } from '@/lib/i18n/page-locale';
import {
  pickQuestionnaireTexts,
  questionnaireNames,
  questionnaireTexts,
} from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { TextsProvider } from '@/lib/page-texts/assessment';

type Props = PageProps<'/[locale]/room'>;

/** No search engine lists it, and no address that leads here is passed on. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { frame } = questionnaireTexts(await pageLocale(params));
  return { title: frame.team, robots: { index: false }, referrer: 'no-referrer' };
}

/** The page that every link to a room leads to; the fragment, with the secrets, stays in the browser. */
export default async function RoomPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { frame } = questionnaireTexts(locale);
  return (
    <TextsProvider
      texts={pickQuestionnaireTexts(locale, ['frame', 'page'])}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <div className="min-h-dvh">
        <PageReady />
        <Suspense fallback={<p role="status">{frame.loading}</p>}>
          <RoomEntrance />
        </Suspense>
      </div>
    </TextsProvider>
  );
}
