import type { Load } from '@/lib/browser/use-prefetch';
import type { Locale } from '@/lib/i18n/locales';
import { loadQuestionTexts } from '@/lib/page-texts/questions';
import { loadRoomTexts } from '@/lib/page-texts/room';
import { loadResult } from './result/result-loader';
import { screens } from './screens';

/** What the screens of an assessment need beyond the one that was asked for. */
export const prefetchedIn = (locale: Locale): readonly Load[] => [
  ...Object.values(screens),
  () => loadQuestionTexts(locale),
  () =>
    import('@/components/questionnaire/QuestionTerms').then(({ loadGlossary }) =>
      loadGlossary(locale),
    ),
  () => import('@/components/questionnaire/BesideQuestion'),
  () => import('@/components/questionnaire/Why'),
  () => loadRoomTexts(locale),
  () => loadResult(locale),
  // What a result loads by itself when it is looked at.
  () => import('@/components/result/Reasons'),
  () => import('@/components/result/plan/PlanEditor'),
  () => import('@/components/result/plan/WhatIf'),
  () => import('./result/own/OwnParts'),
  () => import('@/components/result/capacity/FactorReasons'),
  () => import('./result/download/DownloadDialog'),
];
