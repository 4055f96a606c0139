import { openDeviceStore } from '@/lib/draft/store/device-store';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { forgetValues } from '@/lib/fields/kept-values';
import type { Memberships } from '@/lib/rooms/membership/membership';
import { openMemberships } from '@/lib/rooms/membership/memberships';

export interface Device {
  store: AssessmentStore;
  memberships: Memberships;
}

/** What this device keeps: assessments, and beside them the rooms they are in and what is typed in
 * forms that were not sent, which go with them. */
export async function openDevice(name = 'draagkracht'): Promise<Device> {
  const memberships = openMemberships(`${name}-rooms`);
  const store = await openDeviceStore({
    name,
    alongside: {
      removed: async (id) => {
        await memberships.removeOfDraft(id);
        await forgetValues(`/assessment/${id}/`);
      },
      cleared: async () => {
        await memberships.clear();
        await forgetValues();
      },
    },
  });
  return { store, memberships };
}
