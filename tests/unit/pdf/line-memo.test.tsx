import { describe, expect, it } from 'vitest';
import { Document, H1, Page, renderPdf, Table, Text, View } from '@/lib/pdf';
import { LineMemo } from '@/lib/pdf/layout/line-memo';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { NodeType, type TreeNode } from '@/lib/pdf/tree';
import { Fixture } from '@/tests/support/pdf/fixture';

const creationDate = new Date('2024-02-29T12:00:00Z');

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
    const narrow = () => Shrinking({ beside: 300 });
    const wide = () => Shrinking({ beside: 100 });
    const whole = () => Fixture();
    const fresh = new Map<() => React.ReactElement, Uint8Array>();
    for (const document of [narrow, wide, whole]) fresh.set(document, await bytesOf(document));

    const fonts = loadInstalledFonts();
    for (const [at, document] of [wide, whole, narrow, wide, narrow, whole].entries()) {
      const used = await bytesOf(document, fonts);
      expect(isSame(used, fresh.get(document)!), `document ${at}`).toBe(true);
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

describe('what is remembered', () => {
  const node = (more: Partial<TreeNode>): TreeNode => ({
    type: NodeType.Text,
    props: {},
    style: { width: 100 },
    box: { width: 100 },
    ...more,
  });
  const view = (color: string) => node({ type: NodeType.View, style: { color } });
  const text = (value: string) =>
    node({ children: [node({ type: NodeType.TextInstance, style: {}, value })] });

  it('is given up as a whole when it is too much, and no number stands for two surroundings', () => {
    const memo = new LineMemo();
    const first = memo.within(0, view('red'));
    expect(memo.within(0, view('red'))).toBe(first);
    for (let at = 0; at < 600; at += 1) {
      const value = String(at).padEnd(500, '.');
      const asked = memo.recall(text(value), first);
      expect(asked.lines).toBeUndefined();
      const lines = [{ string: value, box: { x: 0, y: 0, width: 100, height: 10 }, runs: [] }];
      memo.learn({ ...asked, lines });
    }
    expect(memo.recall(text('599'.padEnd(500, '.')), first).lines).toBeDefined();
    expect(memo.recall(text('0'.padEnd(500, '.')), first).lines).toBeUndefined();
    const blue = memo.within(0, view('blue'));
    const again = memo.within(0, view('red'));
    expect(new Set([first, blue, again]).size).toBe(3);
  });
});
