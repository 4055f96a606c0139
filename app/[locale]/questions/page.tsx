import type { Metadata } from 'next';
import { PrintStation } from '@/components/questionnaire/print/PrintStation';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { pageLocale } from '@/lib/i18n/page-locale';
import { ELSEWHERE } from '@/lib/instrument/countries';
import { quickEffort, readingIn, roundEffort } from '@/lib/instrument/effort';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { questionTexts } from '@/lib/instrument/texts/instrument';
import { questionnaireNames, questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';
import { toldMinutes } from '@/lib/model/effort';
import { buildRoute } from '@/lib/navigation/pages';
import { pageMetadata } from '@/lib/site/metadata';
import { pages } from '@/lib/site/pages';

type Props = PageProps<'/[locale]/questions'>;

const route = buildRoute(stations, questions);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { print } = questionnaireTexts(locale);
  return pageMetadata(locale, pages.questions, { title: print.title, description: print.lead });
}

/** All questions, to read and to print beforehand. */
export default async function QuestionsPage({ params }: Props) {
  const locale = await pageLocale(params);
  // A page for everybody speaks in the terms of no country.
  const terms = termsOf(await countryTerms(locale), ELSEWHERE);
  const texts = questionnaireTexts(locale, ELSEWHERE);
  const names = inTerms(await questionnaireNames(locale), terms);
  const reading = await readingIn(locale);
  const words = {
    texts,
    names,
    questions: await questionTexts(locale, ELSEWHERE),
    locale,
    reading,
  };
  const total = {
    minutes: toldMinutes(roundEffort(reading)),
    quick: toldMinutes(quickEffort(reading)),
  };
  const titles = names.stations as Record<string, { title: string }>;

  return (
    <>
      <PageTitle lead={texts.print.lead}>{texts.print.title}</PageTitle>
      <div className="flow mt-6 max-w-measure">
        <p>{fill(texts.print.total, total)}</p>
        <p>{texts.print.always}</p>
      </div>
      <nav aria-labelledby="contents" className="mt-8 print:hidden">
        <h2 id="contents" className="text-lg">
          {texts.print.contents}
        </h2>
        <ul className="mt-1">
          {stations.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {titles[id]?.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {route.legs.map((leg) => (
        <PrintStation key={leg.station.id} leg={leg} words={words} />
      ))}
    </>
  );
}
