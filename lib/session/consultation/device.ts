import { openKeeper } from '@/lib/collecting/online/keeper';
import type { Keeper } from '@/lib/collecting/online/kept';
import type { ConsultationStore } from '@/lib/collecting/store/device';

let opened: Promise<ConsultationStore> | undefined;
let kept: Keeper | undefined;

/** What this device keeps of consultations at a host, opened once per page load. */
export function consultationKeeper(): Keeper {
  kept ??= openKeeper();
  return kept;
}

/**
 * The consultations of this device, opened once per page load. Loaded apart: what checks them is more than
 * a list needs to be read.
 */
export function consultationStore(): Promise<ConsultationStore> {
  opened ??= Promise.all([
    import('@/lib/collecting/store/device'),
    import('@/lib/fields/kept-values'),
  ]).then(([{ openConsultations }, { forgetValues, keepValues, takeValues }]) =>
    openConsultations({
      alongside: {
        // The link to the host and what stands in forms of a consultation go and come back with it.
        removed: async (id) => {
          const putBack = await consultationKeeper().removeOf({ consultation: id });
          const forms = await takeValues(`/consultation/${id}/`);
          return async () => {
            await putBack();
            for (const [key, values] of forms) await keepValues(key, values);
          };
        },
        cleared: async () => {
          await consultationKeeper().clear(['owner', 'analyst']);
          await forgetValues('/consultation/');
        },
      },
    }),
  );
  return opened;
}
