import type { Body } from '@/lib/consultation/types';
import {
  type FormerCode,
  formerCodes,
  municipalityGroups,
} from '@/lib/instrument/municipalities/groups';
import {
  type KnownMunicipality,
  municipalities,
  type SizeClass,
  sizeClass,
} from '@/lib/instrument/municipalities/municipalities';
import { thirdOf } from './income';

/** Which of the Flemish municipalities are asked. */
export type FlemishSelection =
  | { kind: 'all' }
  | { kind: 'province' | 'region'; name: string }
  | { kind: 'size'; name: SizeClass };

/** A Flemish municipality with what it is grouped by. */
export interface FlemishMunicipality extends KnownMunicipality {
  region: string;
  /** Euros per inhabitant. */
  income: number;
}

/** What open data knows of the Flemish municipalities. */
export interface Flanders {
  list: FlemishMunicipality[];
  byNis: ReadonlyMap<string, FlemishMunicipality>;
  /** By the code of before a merger. */
  former: ReadonlyMap<string, FormerCode>;
}

/** What open data knows of the Flemish municipalities, loaded when asked for. */
export async function flanders(): Promise<Flanders> {
  const [known, groups, former] = await Promise.all([
    municipalities(),
    municipalityGroups(),
    formerCodes(),
  ]);
  const byCode = new Map(groups.map((group) => [group.nis, group]));
  const list = known.flatMap((municipality) => {
    const group = byCode.get(municipality.nis);
    return group ? [{ ...municipality, region: group.region, income: group.income }] : [];
  });
  return {
    list,
    byNis: new Map(list.map((one) => [one.nis, one])),
    former: new Map(former.map((one) => [one.was, one])),
  };
}

const isChosen = (
  selection: FlemishSelection,
  { province, region, population }: FlemishMunicipality,
) => {
  switch (selection.kind) {
    case 'all':
      return true;
    case 'province':
      return province === selection.name;
    case 'region':
      return region === selection.name;
    case 'size':
      return sizeClass(population) === selection.name;
  }
};

/** Ready lists: all 285, those of a province or a reference region, those of a size class. */
export async function flemishBodies(
  selection: FlemishSelection = { kind: 'all' },
): Promise<Body[]> {
  const chosen = (await flanders()).list.filter((one) => isChosen(selection, one));
  const third = thirdOf(chosen.map(({ income }) => income));
  return chosen.map(({ nis, name, population, province, region, income }) => ({
    id: nis,
    name,
    population,
    province,
    groups: { region, income: third(income) },
  }));
}

/** What can be chosen of the Flemish municipalities, with how many each has. */
export async function flemishChoices(): Promise<{ selection: FlemishSelection; count: number }[]> {
  const { list } = await flanders();
  const named = (of: (one: FlemishMunicipality) => string) =>
    [...new Set(list.map(of))].toSorted((a, b) => a.localeCompare(b, 'nl'));
  const selections: FlemishSelection[] = [
    { kind: 'all' },
    ...named(({ province }) => province).map((name) => ({ kind: 'province' as const, name })),
    ...(['small', 'medium', 'large'] as const).map((name) => ({ kind: 'size' as const, name })),
    ...named(({ region }) => region).map((name) => ({ kind: 'region' as const, name })),
  ];
  return selections.map((selection) => ({
    selection,
    count: list.filter((one) => isChosen(selection, one)).length,
  }));
}
