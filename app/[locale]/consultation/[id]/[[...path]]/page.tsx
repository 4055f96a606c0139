import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConsultationApp } from '@/components/consultation/ConsultationApp';
import { pageLocale } from '@/lib/i18n/page-locale';
import { consultationTexts } from '@/lib/instrument/texts/consultation';
import { pickQuestionnaireTexts, questionnaireNames } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { parseConsultationPath } from '@/lib/navigation/consultation-paths';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { ConsultationTextsProvider } from '@/lib/page-texts/consultation';

type Props = PageProps<'/[locale]/consultation/[id]/[[...path]]'>;

/** Not indexed: the page has no content of its own, since a consultation stays on the device. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { frame } = consultationTexts(await pageLocale(params));
  return { title: frame.overview, robots: { index: false } };
}

/** Every screen of a consultation. The consultation itself is opened on the device. */
export default async function ConsultationPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id, path = [] } = await params;
  if (!parseConsultationPath(path)) notFound();
  const { problems, missing, ...texts } = consultationTexts(locale);

  return (
    <TextsProvider
      texts={{ ...pickQuestionnaireTexts(locale, ['frame', 'page', 'errors']), problems, missing }}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <ConsultationTextsProvider texts={texts}>
        <ConsultationApp id={id} />
      </ConsultationTextsProvider>
    </TextsProvider>
  );
}
