import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { gather } from '@/lib/formats/material';
import { renderOrder as render } from '@/lib/formats/pdf/render-order';
import type { FileOrder } from '@/lib/formats/types';
import type { RenderResult } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';

/** A report as a PDF: the whole, one page, or the note to the college. */
export type PdfOrder = FileOrder & { format: 'pdf' | 'summary' | 'collegePdf' };

const CACHE = 'node_modules/.cache/draagkracht/reports';

const hash = (...parts: (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
};

/** Everything that a report follows from but its order: our code and content, the packages and Node. */
async function originHash(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/formats/material.ts', 'lib/formats/pdf/render-order.ts'],
    outdir: 'reports',
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  const lockfile = await readFile('package-lock.json');
  return hash(process.version, lockfile, ...outputFiles.map(({ contents }) => contents));
}

/** Where the reports of the present code are; those of other code are thrown away. */
async function openCache(): Promise<string> {
  const own = await originHash();
  await mkdir(join(CACHE, own), { recursive: true });
  const others = (await readdir(CACHE)).filter((name) => name !== own);
  await Promise.all(others.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
  return join(CACHE, own);
}

const fonts = loadInstalledFonts();
let cache: Promise<string> | undefined;

/** Renders a report, whatever was rendered before. */
export async function renderAnew(order: PdfOrder): Promise<RenderResult> {
  const raster = () => loadInstalledRaster();
  return render(await gather(order, raster), order, { fonts: () => fonts, raster });
}

/** The report of an order: rendered once for all tests, and until something changes that it follows from. */
export async function renderOrder(order: PdfOrder): Promise<RenderResult> {
  cache ??= openCache();
  const file = join(await cache, hash(JSON.stringify(order)));
  try {
    const [bytes, about] = await Promise.all([readFile(file), readFile(`${file}.json`, 'utf8')]);
    return { ...JSON.parse(about), bytes: new Uint8Array(bytes) };
  } catch {
    const { bytes, ...about } = await renderAnew(order);
    await write(`${file}.json`, JSON.stringify(about));
    await write(file, bytes);
    return { bytes, ...about };
  }
}

/** Test files run side by side: nobody may read half a file. */
async function write(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${crypto.randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
