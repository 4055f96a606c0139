import type { Lever, Package } from '@/lib/consultation/types';
import { type ConsultationChange, defined, putBack, someOf } from './change';

const withPackages =
  (change: (packages: readonly Package[]) => Package[]): ConsultationChange =>
  (consultation) => ({ ...consultation, packages: change(consultation.packages) });

/** With a package more; one that is called the same by its id is replaced. */
export const withPackage = (added: Package): ConsultationChange =>
  withPackages((packages) => [...packages.filter(({ id }) => id !== added.id), added]);

/** With something else about a package: undefined takes it away. */
export const withPackageFacts = (
  id: string,
  facts: Partial<Omit<Package, 'id'>>,
): ConsultationChange =>
  withPackages((packages) =>
    packages.map((one) => (one.id === id ? defined({ ...one, ...facts }) : one)),
  );

/** With something else about what a package costs, in euros. */
export const withPackageCost =
  (id: string, cost: NonNullable<Package['cost']>): ConsultationChange =>
  (consultation) =>
    withPackageFacts(id, {
      cost: someOf({ ...consultation.packages.find((one) => one.id === id)?.cost, ...cost }),
    } as Partial<Package>)(consultation);

/** With a lever, or without. */
export const withLever =
  (id: string, lever: Lever, pulled: boolean): ConsultationChange =>
  (consultation) => {
    const levers = consultation.packages.find((one) => one.id === id)?.levers ?? [];
    const others = levers.filter((one) => leverKey(one) !== leverKey(lever));
    return withPackageFacts(id, { levers: pulled ? [...others, lever] : others })(consultation);
  };

/** What two levers of a package cannot share. */
export const leverKey = (lever: Lever): string => {
  if ('pooling' in lever) return 'pooling';
  return 'measure' in lever ? `measure ${lever.measure}` : `question ${lever.question}`;
};

/** Without a package. */
export const withoutPackage = (id: string): ConsultationChange =>
  withPackages((packages) => packages.filter((one) => one.id !== id));

/** With a package put back where it stood. */
export const withPackageBack = (one: Package, at: number): ConsultationChange =>
  withPackages((packages) => putBack(packages, one, at, ({ id }) => id === one.id));
