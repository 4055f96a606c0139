import { openDeviceStore } from '@/lib/assessment/device-store';
import type { AssessmentStore } from '@/lib/assessment/store';
import type { Memberships } from './membership';
import { openMemberships } from './memberships';

export interface Device {
  store: AssessmentStore;
  memberships: Memberships;
}

/** What this device keeps: assessments, and beside them the rooms they are in, which go with them. */
export async function openDevice(name = 'draagkracht'): Promise<Device> {
  const memberships = openMemberships(`${name}-rooms`);
  const store = await openDeviceStore({
    name,
    alongside: {
      removed: (id) => memberships.removeOfDraft(id),
      cleared: () => memberships.clear(),
    },
  });
  return { store, memberships };
}
