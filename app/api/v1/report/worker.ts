import { constants, setPriority } from 'node:os';
import { makeFile } from '@/components/report/make-file';
import type { FileOrder } from '@/lib/export';
import { loadInstalledRaster } from '@/lib/export/figure/node-raster';
import type { FontSet, Script } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { answering } from '@/lib/server/report-answering';

/** What is loaded once for all reports of this worker, at the first that needs it. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

const fontSets = new Map<string, () => Promise<FontSet>>();

/** The fonts for some scripts. What is learnt about a set is of use to the next report in it. */
const fonts = (scripts: Script[]): Promise<FontSet> => {
  const key = scripts.join();
  const load = fontSets.get(key) ?? once(() => loadInstalledFonts({ scripts }));
  fontSets.set(key, load);
  return load();
};
const raster = once(() => loadInstalledRaster());

/** On Linux a priority is a thread's own: reports wait for whoever answers requests, not the other way. */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Makes reports on the server, apart from the thread that answers requests. */
export default answering((order: FileOrder) => makeFile(order, { fonts, raster }));
