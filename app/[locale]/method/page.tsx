import type { Metadata } from 'next';
import { MethodText } from '@/components/content/method/MethodText';
import { PageTitle } from '@/components/ui/PageTitle';
import { pageLocale } from '@/lib/i18n/page-locale';
import { ELSEWHERE } from '@/lib/instrument/countries';
import { instrument } from '@/lib/instrument/instrument';
import { knownGroups } from '@/lib/instrument/known-groups';
import { evidenceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
import { modelTexts, questionTexts } from '@/lib/instrument/texts/instrument';
import { methodText } from '@/lib/instrument/texts/method';
import { pageWords } from '@/lib/instrument/texts/pages';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/method'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, description } = pageWords(locale, 'method');
  return { ...pageMetadata(locale, pages.method), title, description };
}

export default async function MethodPage({ params }: PageProps<'/[locale]/method'>) {
  const locale = await pageLocale(params);
  const page = pageWords(locale, 'method');
  const [text, model, questions, sources, evidence] = await Promise.all([
    methodText(locale, instrument),
    // A page for everybody speaks in the terms of no country.
    modelTexts(locale, ELSEWHERE),
    questionTexts(locale, ELSEWHERE),
    sourceTexts(locale),
    evidenceTexts(locale),
  ]);
  return (
    <>
      <PageTitle lead={page.lead}>{page.title}</PageTitle>
      <div className="side-heads mt-10">
        <MethodText
          text={text}
          words={{ locale, page, model, questions, sources, evidence }}
          instrument={instrument}
          known={knownGroups}
        />
      </div>
    </>
  );
}
