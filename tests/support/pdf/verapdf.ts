/**
 * Validates PDF files with veraPDF, the reference validator.
 * Usage: tsx tests/support/pdf/verapdf.ts [file.pdf ...]; without files, the fixture and the reports of
 * the tests are rendered and validated. A file's flavours are PDF/UA-1 and the PDF/A part it claims.
 * Needs Java and Maven.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherMany } from '@/lib/formats/consultation/material';
import { renderMany } from '@/lib/formats/consultation/pdf';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import { renderPdf } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { consultationOrders } from '../consultation/orders';
import { receiptOrders } from '../consultation/receipts';
import { attachment, Fixture } from './fixture';
import { renderAnew } from './rendered';
import { namedOrders } from './reports';

const VERSION = '1.28.2';
const CACHE = join(process.cwd(), 'node_modules', '.cache', 'verapdf');
const JAR = join(CACHE, `greenfield-apps-${VERSION}.jar`);

const fetchValidator = () => {
  if (existsSync(JAR)) return;
  mkdirSync(CACHE, { recursive: true });
  const artifact = `org.verapdf.apps:greenfield-apps:${VERSION}`;
  const options = [
    `-Dartifact=${artifact}`,
    `-DoutputDirectory=${CACHE}`,
    '-Dmdep.useBaseVersion=true',
  ];
  execFileSync('mvn', ['-q', '-B', 'dependency:copy', ...options], { stdio: 'inherit' });
};

const archiveOf = (file: string): string => {
  const part = /<pdfaid:part>(\d)</.exec(readFileSync(file, 'latin1'))?.[1];
  return part ? `${part}a` : '';
};

/** Whether all files conform to a flavour; failed rules go to the console. */
const conform = (files: string[], flavour: string): boolean => {
  if (files.length === 0) return true;
  const main = ['-cp', JAR, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['--flavour', flavour, '--format', 'text', '-v', ...files];
  const { stdout } = spawnSync('java', [...main, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  console.log(stdout.trim());
  const passed = stdout.match(/^PASS /gm)?.length ?? 0;
  console.log(`${flavour}: ${passed} of ${files.length} files conform`);
  return passed === files.length;
};

const write = (name: string, bytes: Uint8Array): string => {
  const file = join(CACHE, `${name}.pdf`);
  writeFileSync(file, bytes);
  return file;
};

const renderFixtures = async (): Promise<string[]> => {
  const fonts = await loadInstalledFonts();
  const plain = await renderPdf(Fixture(), { fonts });
  const attached = await renderPdf(Fixture(), { fonts, attachments: [attachment] });
  return [write('fixture', plain.bytes), write('fixture-with-attachment', attached.bytes)];
};

const renderReports = async (): Promise<string[]> => {
  const files: string[] = [];
  for (const { name, order } of await namedOrders()) {
    const { bytes, pages } = await renderAnew(order);
    files.push(write(name, bytes));
    console.log(`${name}: ${pages} pages`);
  }
  return files;
};

const renderConsultations = async (): Promise<string[]> => {
  const files: string[] = [];
  const fonts = () => loadInstalledFonts();
  const raster = async () => loadInstalledRaster();
  for (const { name, order } of await consultationOrders()) {
    const material = await gatherMany(order, raster);
    const { bytes, pages } = await renderMany(material, order, { fonts, raster });
    files.push(write(name, bytes));
    console.log(`${name}: ${pages} pages`);
  }
  return files;
};

const renderReceipts = async (): Promise<string[]> => {
  const making = { fonts: () => loadInstalledFonts(), raster: async () => loadInstalledRaster() };
  const files: string[] = [];
  for (const { name, order } of await receiptOrders()) {
    files.push(write(name, (await makeFile(order, making)).bytes));
  }
  return files;
};

const main = async () => {
  fetchValidator();
  const given = process.argv.slice(2);
  const files =
    given.length > 0
      ? given
      : [
          ...(await renderFixtures()),
          ...(await renderReports()),
          ...(await renderConsultations()),
          ...(await renderReceipts()),
        ];
  const archives = Map.groupBy(files, (file) => archiveOf(file));
  const results = [
    conform(files, 'ua1'),
    ...[...archives].map(([flavour, members]) => flavour === '' || conform(members, flavour)),
  ];
  if (results.includes(false)) process.exitCode = 1;
};

await main();
