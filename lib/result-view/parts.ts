import { isTouched } from '@/lib/wording/digital';
import { titles } from '@/lib/wording/titles';
import type { ResultViewProps } from './types';

/** A part of the page, for its contents. */
export interface ResultPart {
  id: string;
  title: string;
}

/** Whether anything digital was considered at all. */
export const hasPotential = ({ result }: ResultViewProps): boolean =>
  result.factors.some(({ relief }) => relief.expected > 0);

/** Whether an initiative touches any factor, for better or worse. */
export const hasInitiative = ({ factors }: ResultViewProps['result']): boolean =>
  factors.some(isTouched);

/** Whether there is anything to say about digital maturity or direction. */
export const hasMaturity = ({ result: { maturity, oecd } }: ResultViewProps): boolean =>
  maturity !== undefined || oecd.chosen.length + oecd.served.length > 0;

/** The parts that this result has, in the order of the page. */
export function partsOf(props: ResultViewProps): ResultPart[] {
  const { result, speech, words } = props;
  const capacities = result.capacities.map(({ id }) => ({
    id,
    title: titles.capacity(speech, id),
  }));
  const team = result.team ? [{ id: 'team', title: words.team.title }] : [];
  if (result.basis === 'quick')
    return [...capacities, ...team, { id: 'full-round', title: words.quick.addsTitle }];
  return [
    ...capacities,
    ...team,
    { id: 'potential', title: words.potential.title },
    ...(result.reference ? [{ id: 'reference', title: words.reference.title }] : []),
    { id: 'views', title: words.views.title },
    { id: 'flags', title: words.flags.title },
    ...(hasMaturity(props) ? [{ id: 'maturity', title: words.maturity.title }] : []),
    { id: 'pooling', title: words.pooling.title },
    ...(result.costs ? [{ id: 'costs', title: words.costs.title }] : []),
    { id: 'plan', title: words.plan.title },
    { id: 'stability', title: words.stability.title },
    { id: 'sources', title: words.evidence.title },
  ];
}
