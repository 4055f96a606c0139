import { constants, setPriority } from 'node:os';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import type { ExportFile, FileOrder } from '@/lib/formats/types';
import type { FontNeeds, FontSet } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import type { ConsultationAnswer, ConsultationJob } from '@/lib/server/consultation/job';
import { runConsultation } from '@/lib/server/consultation/run';
import { answering } from '@/lib/server/report/answering';

/** What is loaded once for all reports of this worker, at the first that needs it. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

const fontSets = new Map<string, () => Promise<FontSet>>();

/**
 * The fonts that a text needs. What is learnt about a set is of use to the next report in the same
 * scripts; the slices that one text needs are hardly ever those of another.
 */
const fonts = ({ scripts, sliced }: FontNeeds): Promise<FontSet> => {
  if (Object.values(sliced).flat().length > 0) return loadInstalledFonts({ scripts, sliced });
  const key = scripts.join();
  const load = fontSets.get(key) ?? once(() => loadInstalledFonts({ scripts }));
  fontSets.set(key, load);
  return load();
};
const raster = once(() => loadInstalledRaster());

/** On Linux a priority applies to one thread: reports yield to the thread that answers requests. */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Makes reports and reads many on the server, apart from the thread that answers requests. */
export default answering(
  (work: FileOrder | ConsultationJob): Promise<ExportFile | ConsultationAnswer> =>
    'body' in work ? runConsultation(work, { fonts, raster }) : makeFile(work, { fonts, raster }),
);
