import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ComponentType } from 'react';
import type { AssessmentAppProps } from '@/components/assessment/AssessmentApp';
import type { Locale } from '@/lib/i18n/locales';
import { readingIn } from '@/lib/instrument/effort';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { type QuestionTexts, rawQuestionTexts } from '@/lib/instrument/texts/instrument';
import {
  pickQuestionnaireTexts,
  questionnaireNames,
  questionnaireTexts,
} from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import type { Question } from '@/lib/model/types';
import { buildRoute, pagesOf } from '@/lib/navigation/pages';
import { parsePath, type View } from '@/lib/navigation/paths';
import { TextsProvider } from '@/lib/page-texts/assessment';

const NAMESPACES = [
  'frame',
  'missing',
  'import',
  'problems',
  'conflict',
  'changes',
  'tasks',
  'page',
  'errors',
  'municipality',
  'task',
  'review',
  'costs',
  'check',
  'result',
  'settings',
  'pages',
  'quick',
  'time',
] as const;

const route = buildRoute(stations, questions);
const allPages = route.legs.flatMap(({ pages }) => pages);

/** Not indexed: the page has no content of its own, since answers stay on the device. */
export function assessmentMetadata(locale: Locale): Metadata {
  const { frame } = questionnaireTexts(locale);
  return { title: frame.overview, robots: { index: false } };
}

/** The questions that a screen shows. */
function questionsOn(view: View): Question[] {
  if (view.kind !== 'page' && view.kind !== 'check') return [];
  const pages = view.station === null ? allPages : pagesOf(route, view.station);
  return pages
    .filter(({ id }) => view.kind === 'check' || id === view.page)
    .flatMap((page) => (page.kind === 'questions' ? page.questions : []));
}

/** The words of those questions, so that a screen can be read before anything runs. */
async function textsFor(locale: Locale, view: View): Promise<QuestionTexts> {
  const all = await rawQuestionTexts(locale);
  return Object.fromEntries(
    questionsOn(view).flatMap(({ id }) => (all[id] ? [[id, all[id]] as const] : [])),
  );
}

interface AssessmentPageProps {
  locale: Locale;
  id: string;
  /** The segments of the address below the assessment; not found where they name no screen. */
  path: readonly string[];
  /** What runs in the browser, with the screen that this address should not wait for. */
  App: ComponentType<AssessmentAppProps>;
}

/** Every screen of an assessment. The assessment itself is opened on the device. */
export async function AssessmentPage({ locale, id, path, App }: AssessmentPageProps) {
  const view = parsePath(route, path);
  if (!view) notFound();

  return (
    <TextsProvider
      texts={pickQuestionnaireTexts(locale, NAMESPACES)}
      names={await questionnaireNames(locale)}
      terms={await countryTerms(locale)}
    >
      <App id={id} texts={await textsFor(locale, view)} reading={await readingIn(locale)} />
    </TextsProvider>
  );
}
