import { expect, it } from 'vitest';
import { loadInstalledRaster } from '@/lib/formats/figure/node-raster';
import { makeFile } from '@/lib/formats/make-file';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { receiptOrders } from '../../support/consultation/receipts';
import { checkPdf } from '../../support/pdf/check';
import { textOfPdf } from '../../support/pdf/text';

const making = { fonts: loadInstalledFonts, raster: async () => loadInstalledRaster() };

const squeezed = (text: string) => text.replace(/\s+/g, '');

it('a receipt is an accessible PDF that says what was shared, at which level, by whom and when', async () => {
  for (const { name, order } of await receiptOrders()) {
    const file = await makeFile(order, making);
    expect(file).toMatchObject({ name: `${name}.pdf`, type: 'application/pdf' });
    expect((await checkPdf(file.bytes)).violations).toEqual([]);
    const text = squeezed(await textOfPdf(file.bytes));
    const { hash } = order.receipt.response;
    for (const part of [hash, '<b>Gent</b>', 'A&B', '2026/12', 'An,', 'Art.5', '<script>']) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/20\w+2026(om00\.14uur|at00:14)\((Belgischetijd|Belgiantime)\)/);
    expect(text).not.toMatch(/\{\w+[.}]|undefined/);
  }
});
