import type { Metadata } from 'next';
import { ConsultationList } from '@/components/consultation/list/ConsultationList';
import { pageLocale } from '@/lib/i18n/page-locale';
import { consultationTexts } from '@/lib/instrument/texts/consultation';
import { pickQuestionnaireTexts, questionnaireNames } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { ConsultationTextsProvider } from '@/lib/page-texts/consultation';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

type Props = PageProps<'/[locale]/consultations'>;

/** A list that is different on every device; not for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { list } = consultationTexts(locale);
  const texts = { title: list.title, description: list.lead };
  return { ...pageMetadata(locale, pages.consultations, texts), robots: { index: false } };
}

/** The consultations on this device. */
export default async function ConsultationsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { list, refusals, frame, problems } = consultationTexts(locale);
  return (
    <TextsProvider
      texts={{ ...pickQuestionnaireTexts(locale, ['frame']), problems }}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <ConsultationTextsProvider texts={{ list, refusals, frame }}>
        <ConsultationList />
      </ConsultationTextsProvider>
    </TextsProvider>
  );
}
