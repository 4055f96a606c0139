import type { ConsultationStore } from '@/lib/collecting/store/device';

let opened: Promise<ConsultationStore> | undefined;

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
        // What stands in forms of a consultation goes and comes back with it.
        removed: async (id) => {
          const forms = await takeValues(`/consultation/${id}/`);
          return async () => {
            for (const [key, values] of forms) await keepValues(key, values);
          };
        },
        cleared: async () => {
          await forgetValues('/consultation/');
        },
      },
    }),
  );
  return opened;
}
