import {
  withMoney,
  withPhase,
  withPoint,
  withProposal,
} from '@/lib/collecting/changes/proposal';
import type { Point, Proposal } from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import type { ConsultationTexts } from '@/lib/instrument/texts/consultation';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import {
  boxField,
  type ConsultationField,
  chosenField,
  dayField,
  eurosField,
  lineField,
  paragraphField,
  urlField,
} from '@/lib/session/consultation/fields';

type Words = QuestionnaireTexts['errors'];
type Said = 'title' | 'proposer' | 'version' | 'description' | 'change' | 'support' | 'start';
type Chosen = 'refusable' | 'intensity';

/** Where a fact of the proposal is kept. */
export const factPath = (key: keyof Proposal): string => `proposal.${key}`;
export const moneyPath = (key: 'oneOff' | 'perYear' | 'indexed'): string => `proposal.money.${key}`;
export const phasePath = (at: number, key: 'title' | 'start'): string =>
  `proposal.phases.${at}.${key}`;
export const pointPath = (id: string, key: 'title' | 'text' | 'url'): string =>
  `proposal.points.${id}.${key}`;

const said = (key: Said) => ({
  path: factPath(key),
  read: ({ proposal }: { proposal: Partial<Proposal> }) => proposal[key],
  write: (value: string | undefined) => withProposal({ [key]: value }),
});

const chosen = (key: Chosen): ConsultationField =>
  chosenField({
    path: factPath(key),
    read: ({ proposal }) => proposal[key],
    write: (value) => withProposal({ [key]: value }),
  });

/** The fields of the proposal, but for its phases and points. */
export const proposalFields = (locale: Locale, words: Words): ConsultationField[] => [
  lineField(said('title'), words),
  lineField(said('proposer'), words),
  lineField(said('version'), words),
  paragraphField(said('description'), words),
  paragraphField(said('change'), words),
  chosen('refusable'),
  chosen('intensity'),
  dayField(said('start'), locale, words),
  ...(['oneOff', 'perYear'] as const).map((key) =>
    eurosField(
      {
        path: moneyPath(key),
        read: ({ proposal }) => proposal.money?.[key],
        write: (value) => withMoney({ [key]: value }),
      },
      locale,
      words,
    ),
  ),
  boxField({
    path: moneyPath('indexed'),
    read: ({ proposal }) => proposal.money?.indexed || undefined,
    write: (value) => withMoney({ indexed: value } as { indexed?: boolean }),
  }),
  paragraphField(said('support'), words),
];

/** The fields of the phases. */
export const phaseFields = (count: number, locale: Locale, words: Words): ConsultationField[] =>
  Array.from({ length: count }, (_, at) => [
    lineField(
      {
        path: phasePath(at, 'title'),
        read: ({ proposal }) => proposal.phases?.[at]?.title,
        write: (title = '') => withPhase(at, { title }),
      },
      words,
    ),
    dayField(
      {
        path: phasePath(at, 'start'),
        read: ({ proposal }) => proposal.phases?.[at]?.start,
        write: (start) => withPhase(at, { start } as { start?: string }),
      },
      locale,
      words,
    ),
  ]).flat();

/** The fields of one point. */
export function pointFields(
  id: string,
  words: Words,
  { urlProblem }: ConsultationTexts['proposal'],
): ConsultationField[] {
  const place = (key: 'title' | 'text' | 'url') => ({
    path: pointPath(id, key),
    read: ({ proposal }: { proposal: Partial<Proposal> }) =>
      proposal.points?.find((point) => point.id === id)?.[key],
    write: (value: string | undefined) =>
      withPoint(id, { [key]: key === 'title' ? (value ?? '') : value } as Partial<Point>),
  });
  return [
    lineField(place('title'), words),
    paragraphField(place('text'), words),
    urlField(place('url'), urlProblem),
  ];
}
