import { type SizeClass, sizeClass } from '@/lib/instrument/municipalities/municipalities';
import type { Body, ConsultationAudience, GroupRef } from './types';

/** Classifications that the program makes itself, from the population and the province. */
export const SIZE = 'size';
export const PROVINCE = 'province';

/** The group of bodies of which it is not known where they belong. No group of a list can be called so. */
export const UNGROUPED = '';

/** For the public, more than 100,000 joins 30,000 and more: of the largest there are four in Flanders. */
const PUBLIC_SIZES = ['small', 'mediumAndLarge'] as const;
export type SizeGroup = SizeClass | (typeof PUBLIC_SIZES)[number];

/** The groups of sizes, from small to large, that an audience is shown: one fixed ladder (design §2, rule 2). */
const sizesFor = (audience: ConsultationAudience): readonly SizeGroup[] =>
  audience === 'public' ? PUBLIC_SIZES : ['small', 'medium', 'large'];

function sizeGroup(population: number, audience: ConsultationAudience): SizeGroup {
  const size = sizeClass(population);
  return audience === 'region' || size === 'small' ? size : 'mediumAndLarge';
}

/** The group of a body along one line; `UNGROUPED` where that is not known. */
export function groupOf(
  { population, province, groups }: Body,
  classification: string,
  audience: ConsultationAudience = 'region',
): string {
  if (classification === SIZE) {
    return population === undefined ? UNGROUPED : sizeGroup(population, audience);
  }
  if (classification === PROVINCE) return province ?? UNGROUPED;
  return (groups && Object.hasOwn(groups, classification) && groups[classification]) || UNGROUPED;
}

/** The classifications of a list of bodies, size and province first. */
export function classificationsOf(bodies: readonly Body[]): string[] {
  const own = new Set(bodies.flatMap(({ groups }) => Object.keys(groups ?? {})));
  return [SIZE, PROVINCE, ...[...own].toSorted()].filter((classification) =>
    bodies.some((body) => groupOf(body, classification) !== UNGROUPED),
  );
}

/** The classifications along which every body has a group. */
export const completeClassifications = (bodies: readonly Body[]): string[] =>
  classificationsOf(bodies).filter((classification) =>
    bodies.every((body) => groupOf(body, classification) !== UNGROUPED),
  );

/** A group with the positions of its bodies in the list. */
export interface BodyGroup extends GroupRef {
  bodies: number[];
}

/**
 * The groups along one line that have a body: sizes from small to large, others by name, those without a
 * group last. Together they hold every body.
 */
export function groupsOf(
  bodies: readonly Body[],
  classification: string,
  audience: ConsultationAudience = 'region',
): BodyGroup[] {
  const groups = new Map<string, number[]>();
  bodies.forEach((body, at) => {
    const group = groupOf(body, classification, audience);
    const members = groups.get(group);
    if (members) members.push(at);
    else groups.set(group, [at]);
  });
  const ladder: readonly string[] = classification === SIZE ? sizesFor(audience) : [];
  const rank = (group: string) =>
    group === UNGROUPED ? Number.POSITIVE_INFINITY : ladder.indexOf(group);
  return [...groups]
    .map(([group, members]): BodyGroup => ({ classification, group, bodies: members }))
    .toSorted((a, b) => rank(a.group) - rank(b.group) || (a.group < b.group ? -1 : 1));
}
