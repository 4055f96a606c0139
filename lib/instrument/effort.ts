import en from '@/content/en/questionnaire.json';
import nl from '@/content/nl/questionnaire.json';
import type { Locale } from '@/lib/i18n/locales';
import { type Effort, effortOf, type ReadForm, type Reading, readingOf } from '@/lib/model/effort';
import { UNSTATED } from './countries';
import { questions } from './questions';
import { roundStations } from './stations';
import { questionTexts } from './texts/instrument';
import { countryTerms, inTerms, termsOf } from './texts/terms';

type PageTexts = Pick<typeof nl, 'municipality' | 'task' | 'review' | 'costs' | 'quick' | 'pages'>;
const files: Record<Locale, PageTexts> = { nl, en };

/** Answers that a cost table takes: three lines of two amounts, and what is promised. */
const COST_ANSWERS = 8;

/** The pages that ask for facts: what is read on them up to the field that is needed. */
function formsOf(texts: PageTexts): Record<string, ReadForm> {
  const { municipality, task, review, costs, quick } = texts;
  const place = [municipality.name, municipality.nameHint];
  const title = [task.name, task.nameHint];
  const table = [costs.title, costs.lead, costs.linesHint, costs.promised, costs.rises];
  return {
    'objective/municipality': {
      texts: [municipality.title, municipality.lead, ...place],
      answers: 1,
    },
    'objective/task': { texts: [task.title, task.lead, ...title], answers: 1 },
    'decide/review': { texts: [review.title, review.lead, review.date], answers: 1 },
    'costs/table': { texts: table, answers: COST_ANSWERS },
    'quick/subject': { texts: [quick.title, quick.lead, ...title, ...place], answers: 2 },
  };
}

/** How many words there are to read in one language. */
export async function readingIn(locale: Locale): Promise<Reading> {
  const [asked, terms] = await Promise.all([questionTexts(locale), countryTerms(locale)]);
  const texts = inTerms(files[locale], termsOf(terms, UNSTATED));
  return readingOf(questions, asked, { forms: formsOf(texts), titles: texts.pages });
}

/** What a whole station takes, with every question that can appear; texts are optional and left out. */
export const stationEffort = (reading: Reading, station: string): Effort =>
  effortOf(
    reading,
    questions.filter((question) => question.station === station && question.kind !== 'text'),
    Object.keys(reading.answers).filter((key) => key.startsWith(`${station}/`)),
  );

/** What a full round takes: all its stations. */
export const roundEffort = (reading: Reading): Effort => {
  const parts = roundStations.map(({ id }) => stationEffort(reading, id));
  return parts.reduce((sum, { words, answers }) => ({
    words: sum.words + words,
    answers: sum.answers + answers,
  }));
};

/**
 * What the quick check takes, with the facts that it asks first. It is one page: the titles of the pages on which its
 * questions stand in a full round are counted for its own words.
 */
export const quickEffort = (reading: Reading): Effort =>
  effortOf(
    reading,
    questions.filter(({ quickCheck }) => quickCheck),
    ['quick/subject'],
  );
