import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { fullRequest } from '../../unit/report/requests';
import { DATE } from '../../unit/report/support';

const PNG = [0x89, 0x50, 0x4e, 0x47];

const imagesOf = async (request = fullRequest) => {
  const { bytes, name, type } = await makeFile(
    { request, copy: 'publication', date: DATE, format: 'docx' },
    { fonts: () => loadInstalledFonts(), raster: () => loadInstalledRaster() },
  );
  const files = unzipSync(bytes);
  const images = Object.keys(files).filter((file) => file.startsWith('word/media/'));
  return { name, type, size: bytes.length, images: images.map((file) => files[file]!) };
};

describe('the figures of the document', () => {
  it('are images of the drawings, with their texts', async () => {
    const { name, type, size, images } = await imagesOf();
    expect(name).toBe(
      'draagkracht-de-pinte-advies-over-kinderopvang-op-lokale-criteria-publicatie-exemplaar-2026-11-22.docx',
    );
    expect(type).toContain('wordprocessingml');
    expect(size).toBeLessThan(1_500_000);
    expect(images.length).toBeGreaterThan(5);
    for (const image of images) {
      expect([...image.slice(0, 4)]).toEqual(PNG);
      const view = new DataView(image.buffer, image.byteOffset);
      expect(view.getUint32(16)).toBeGreaterThan(400);
    }
  });

  it('start the engine once for two documents at a time', async () => {
    const [first, second] = await Promise.all([imagesOf(), imagesOf()]);
    expect(second.images.map(({ length }) => length)).toEqual(
      first.images.map(({ length }) => length),
    );
  });
});
