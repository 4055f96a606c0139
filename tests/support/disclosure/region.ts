import type { GateResponse } from '@/lib/consultation/gate';
import type { GroupRef, Sharing, Table } from '@/lib/consultation/types';

/** A body of an invented region, with what it answered. */
export interface Answering {
  body: string;
  holding?: string;
  sharing: Sharing;
  /** By classification. */
  groups: Record<string, string>;
  /** By question: the cell it is in. */
  answers: Record<string, string>;
  /** Of what it answered: one more with every correction. */
  version: number;
  invested: boolean;
}

export const CELLS: Record<string, readonly string[]> = {
  tally: [
    'carries',
    'conditions',
    'strengthen',
    'carries-conditions',
    'conditions-strengthen',
    'carries-strengthen',
  ],
  missing: ['0', '1', '2', '3', '4', 'unknown'],
};

/** A table of one question over those of a group for whom `of` holds. */
export function tableOf(
  answering: readonly Answering[],
  question: string,
  group: GroupRef | null,
  {
    of = () => true,
    ...rest
  }: { id?: string; chosenBy?: string; sameAs?: string; of?: (one: Answering) => boolean } = {},
): Table {
  const base = answering.flatMap((one, at) =>
    (!group || one.groups[group.classification] === group.group) && of(one) ? [at] : [],
  );
  const cells = (CELLS[question] ?? []).map((id) => ({
    id,
    members: base.filter((at) => answering[at]?.answers[question] === id),
  }));
  return { id: question, group, base, cells, ...rest };
}

/** Every group that somebody is in, per classification. */
export function groupsOf(answering: readonly Answering[], classifications: readonly string[]) {
  return classifications.flatMap((classification): GroupRef[] =>
    [...new Set(answering.map(({ groups }) => groups[classification] ?? ''))]
      .sort()
      .map((group) => ({ classification, group })),
  );
}

/** The tables of a reading: tallies and a factor over all and every group, those who invested, a package. */
export function tablesOf(
  answering: readonly Answering[],
  classifications: readonly string[] = ['size', 'province', 'region'],
): Table[] {
  const groups = [null, ...groupsOf(answering, classifications)];
  return [
    ...groups.map((group) => tableOf(answering, 'tally', group)),
    tableOf(answering, 'tally', null, { id: 'package.before', sameAs: 'tally' }),
    ...groups
      .filter((group) => group?.classification !== 'region')
      .map((group) => tableOf(answering, 'missing', group)),
    ...groups
      .filter((group) => !group || group.classification === 'size')
      .flatMap((group) =>
        [true, false].map((invested) =>
          tableOf(answering, 'tally', group, {
            id: invested ? 'invested' : 'notInvested',
            chosenBy: 'invested',
            sameAs: 'tally',
            of: (one) => one.invested === invested,
          }),
        ),
      ),
  ];
}

export const responsesOf = (answering: readonly Answering[]): GateResponse[] =>
  answering.map(({ body, holding, sharing, version }) => ({
    body,
    sharing,
    hash: String(version),
    ...(holding !== undefined && { holding }),
  }));
