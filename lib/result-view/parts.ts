import { titles } from '@/lib/wording/titles';
import type { ResultViewProps } from './types';

/** A part of the page, for its contents. */
export interface ResultPart {
  id: string;
  title: string;
}

/** Whether there is anything to say about digital maturity or direction. */
export const hasMaturity = ({ result: { maturity, oecd } }: ResultViewProps): boolean =>
  maturity !== undefined || oecd.chosen.length + oecd.served.length > 0;

/** What the part about digital maturity is called: there are figures beside it in Flanders only. */
const maturityTitle = ({ result, texts: { maturity } }: ResultViewProps): string =>
  result.maturity?.benchmark === null ? maturity.alone.title : maturity.title;

/** The parts that this result has, in the order of the page. */
export function partsOf(props: ResultViewProps): ResultPart[] {
  const { result, wording, texts } = props;
  const capacities = result.capacities.map(({ id }) => ({
    id,
    title: titles.capacity(wording, id),
  }));
  const team = result.team ? [{ id: 'team', title: texts.team.title }] : [];
  if (result.basis === 'quick')
    return [...capacities, ...team, { id: 'full-round', title: texts.quick.addsTitle }];
  return [
    ...capacities,
    ...team,
    { id: 'potential', title: texts.potential.title },
    ...(result.reference ? [{ id: 'reference', title: texts.reference.title }] : []),
    { id: 'views', title: texts.views.title },
    { id: 'flags', title: texts.flags.title },
    ...(hasMaturity(props) ? [{ id: 'maturity', title: maturityTitle(props) }] : []),
    { id: 'pooling', title: texts.pooling.title },
    ...(result.costs ? [{ id: 'costs', title: texts.costs.title }] : []),
    { id: 'plan', title: texts.plan.title },
    { id: 'firmness', title: texts.firmness.title },
    { id: 'sources', title: texts.evidence.title },
    ...(result.round && props.stations ? [{ id: 'round', title: texts.round.title }] : []),
  ];
}
