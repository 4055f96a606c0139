import type { Metadata } from 'next';
import { ListApp } from '@/components/assessment/list/ListApp';
import { pageLocale } from '@/lib/i18n/page-locale';
import { examples } from '@/lib/instrument/examples';
import {
  pickQuestionnaireTexts,
  questionnaireNames,
  questionnaireTexts,
} from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

type Props = PageProps<'/[locale]/assessments'>;

/** A list that is different on every device; not for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { list } = questionnaireTexts(locale);
  const texts = { title: list.title, description: list.lead };
  return { ...pageMetadata(locale, pages.assessments, texts), robots: { index: false } };
}

const NAMESPACES = ['list', 'import', 'frame', 'problems', 'settings', 'errors'] as const;

/** The assessments on this device. */
export default async function AssessmentsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const stories = (await examples(locale)).map(({ id, title, story }) => ({ id, title, story }));
  return (
    <TextsProvider
      texts={pickQuestionnaireTexts(locale, NAMESPACES)}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <ListApp examples={stories} />
    </TextsProvider>
  );
}
