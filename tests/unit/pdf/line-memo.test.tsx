import { describe, expect, it, vi } from 'vitest';
import { Document, H1, Page, renderPdf, Table, Text, View } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { Fixture } from '@/tests/support/pdf/fixture';

const creationDate = new Date('2024-02-29T12:00:00Z');
vi.setConfig({ testTimeout: 60_000 });

const sentence = 'De gemeente vraagt hoeveel plaatsen er zijn en hoeveel er nodig zijn. ';
const columns = [
  { header: 'Vraag', width: 2, rowHeader: true },
  { header: 'Antwoord', width: 1 },
];

/** The same text between two others, whose widths decide how much room is left for it. */
const Shrinking = ({ beside }: { beside: number }) => (
  <Document title="Proef" language="nl">
    <Page>
      <H1>Proef</H1>
      <View style={{ flexDirection: 'row' }}>
        <Text style={{ width: 400, flexShrink: 1 }}>{sentence.repeat(3)}</Text>
        <View style={{ width: beside, flexShrink: 0 }} />
      </View>
      <Table caption="Tabel" columns={columns} rows={[[sentence, sentence.repeat(2)]]} />
    </Page>
  </Document>
);

const bytesOf = async (document: () => React.ReactElement, fonts = loadInstalledFonts()) =>
  (await renderPdf(document(), { fonts: await fonts, creationDate })).bytes;

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe('fonts that were used before', () => {
  it('give the bytes that new fonts give', async () => {
    const fonts = loadInstalledFonts();
    const documents = [
      () => Shrinking({ beside: 100 }),
      () => Fixture(),
      () => Shrinking({ beside: 300 }),
      () => Shrinking({ beside: 100 }),
      () => Shrinking({ beside: 300 }),
      () => Fixture(),
    ];
    for (const [at, document] of documents.entries()) {
      const used = await bytesOf(document, fonts);
      expect(isSame(used, await bytesOf(document)), `document ${at}`).toBe(true);
    }
  });

  it('make a difference to see in the first place', async () => {
    const [narrow, wide] = await Promise.all([
      bytesOf(() => Shrinking({ beside: 300 })),
      bytesOf(() => Shrinking({ beside: 100 })),
    ]);
    expect(isSame(narrow, wide)).toBe(false);
  });
});
