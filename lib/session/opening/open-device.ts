import { openDeviceStore } from '@/lib/draft/store/device-store';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { forgetValues } from '@/lib/fields/kept-values';
import type { Memberships } from '@/lib/rooms/membership/membership';
import { openMemberships } from '@/lib/rooms/membership/memberships';

export interface Device {
  store: AssessmentStore;
  memberships: Memberships;
}

/**
 * The stores of this device: assessments and memberships. Deleting an assessment also deletes its
 * memberships and what was typed in its forms.
 */
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
