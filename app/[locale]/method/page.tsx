import type { Metadata } from 'next';
import { Assumptions } from '@/components/content/Assumptions';
import { EvidenceList } from '@/components/content/EvidenceList';
import { TeamRules } from '@/components/content/TeamRules';
import { TextPage } from '@/components/content/TextPage';
import { pageLocale } from '@/lib/i18n/page-locale';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceBase } from '@/lib/instrument/texts/evidence';
import { modelTexts } from '@/lib/instrument/texts/instrument';
import { pageText, pageWords } from '@/lib/instrument/texts/pages';
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
  const [text, texts, evidence] = await Promise.all([
    pageText(locale, 'method'),
    modelTexts(locale),
    evidenceBase(),
  ]);
  return (
    <TextPage texts={page} text={text}>
      <section className="mt-12">
        <h2>{page.assumptions}</h2>
        <p className="mt-3 mb-6 max-w-measure">{page.assumptionsIntro}</p>
        <Assumptions
          locale={locale}
          page={page}
          assumptions={instrument.assumptions}
          texts={texts.assumptions}
        />
      </section>
      <section className="mt-12">
        <h2>{page.teamRules}</h2>
        <p className="mt-3 mb-6 max-w-measure">{page.teamRulesIntro}</p>
        <TeamRules locale={locale} page={page} team={instrument.team} texts={texts.teamRules} />
      </section>
      <section className="mt-12">
        <h2>{page.sources}</h2>
        <p className="mt-3 mb-6 max-w-measure">{page.sourcesIntro}</p>
        <EvidenceList locale={locale} evidence={evidence} show={page.sourcesShow} />
      </section>
    </TextPage>
  );
}
