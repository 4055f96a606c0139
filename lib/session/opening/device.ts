import type { Keeper } from '@/lib/collecting/online/kept';
import type { AssessmentStore } from '@/lib/draft/store/store';
import type { Memberships } from '@/lib/rooms/membership/membership';
import type { Device } from './open-device';

let opened: Promise<Device> | undefined;

/**
 * What this device keeps, opened once per page load. Loaded apart: checking what is stored takes more
 * code than answering a question.
 */
function device(): Promise<Device> {
  opened ??= import('./open-device').then(({ openDevice }) => openDevice());
  return opened;
}

/** The assessments of this device. */
export const deviceStore = (): Promise<AssessmentStore> => device().then(({ store }) => store);

/** The rooms this device takes part in. */
export const deviceMemberships = (): Promise<Memberships> =>
  device().then(({ memberships }) => memberships);

/** What this device keeps of consultations at a host. */
export const deviceKeeper = (): Promise<Keeper> => device().then(({ keeper }) => keeper);
