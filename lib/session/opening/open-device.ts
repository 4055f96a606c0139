import { openKeeper } from '@/lib/collecting/online/keeper';
import type { Keeper } from '@/lib/collecting/online/kept';
import { openDeviceStore } from '@/lib/draft/store/device-store';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { forgetValues, keepValues, takeValues } from '@/lib/fields/kept-values';
import type { Memberships } from '@/lib/rooms/membership/membership';
import { openMemberships } from '@/lib/rooms/membership/memberships';

export interface Device {
  store: AssessmentStore;
  memberships: Memberships;
  keeper: Keeper;
}

/**
 * The stores of this device: assessments, memberships, and what is kept of consultations. Deleting an
 * assessment also deletes its memberships, the link with which it answers, and what was typed in its forms.
 */
export async function openDevice(name = 'draagkracht'): Promise<Device> {
  const memberships = openMemberships(`${name}-rooms`);
  const keeper = openKeeper(`${name}-consulting`);
  const store = await openDeviceStore({
    name,
    alongside: {
      removed: async (id) => {
        const removed = await memberships.removeOfDraft(id);
        const putBack = await keeper.removeOf({ draft: id });
        const forms = await takeValues(`/assessment/${id}/`);
        return async () => {
          for (const membership of removed) await memberships.put(membership);
          await putBack();
          for (const [key, values] of forms) await keepValues(key, values);
        };
      },
      cleared: async () => {
        await memberships.clear();
        await keeper.clear(['body']);
        await forgetValues();
      },
    },
  });
  return { store, memberships, keeper };
}
