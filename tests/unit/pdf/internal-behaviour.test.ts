/**
 * How react-pdf behaves where lib/pdf relies on it without there being a function or a field to look for.
 * See decision record 0031. Every expectation is on react-pdf itself, driven as lib/pdf drives it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontSet } from '@/lib/pdf';
import { layoutFontStore } from '@/lib/pdf/fonts/layout-font-store';
import { layout, Pdfkit, render } from '@/lib/pdf/internals';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { breakOpportunities } from '@/lib/pdf/text/break-opportunities';
import { hideSpaces, showSpaces } from '@/lib/pdf/text/breakable-space';
import { InlineMark } from '@/lib/pdf/text/inline-mark';
import {
  descendants,
  type NodeProps,
  NodeType,
  type TextLine,
  type TextRun,
  type TreeNode,
} from '@/lib/pdf/tree';

let fonts: FontSet;
beforeAll(async () => {
  fonts = await loadInstalledFonts();
});

const PAGE_WIDTH = 400;
const FONT_SIZE = 10;

const node = (type: string, more: Partial<TreeNode> = {}): TreeNode => ({
  type,
  props: {},
  style: {},
  box: {},
  ...more,
});

const instance = (value: string) => node(NodeType.TextInstance, { value });

/** Lays out nodes below each other on pages of 400 by 200 points, without margins. */
async function laidOut(children: TreeNode[], hyphenate = breakOpportunities): Promise<TreeNode[]> {
  const page = node(NodeType.Page, {
    props: { size: [PAGE_WIDTH, 200] },
    style: { fontFamily: fonts.families, fontSize: FONT_SIZE },
    children,
  });
  const store = {
    ...layoutFontStore(fonts, () => {}),
    getHyphenationCallback: () => (text: string) => hyphenate(text),
  };
  const document = node(NodeType.Document, { children: [page] });
  return (await layout(document, store)).children ?? [];
}

const nodesIn = (pages: readonly TreeNode[], wanted: (props: NodeProps) => boolean) =>
  pages.flatMap((page) => [...descendants(page)].filter(({ props }) => wanted(props)));

const linesIn = (pages: readonly TreeNode[]): TextLine[] =>
  pages.flatMap((page) => [...descendants(page)].flatMap(({ lines = [] }) => lines));

/** The width of what is seen of a line as the font sets it, in points: without the space at its end. */
const naturalWidth = ({ string }: TextLine): number => {
  const font = fonts.resolve({ fontFamily: '' });
  const seen = hideSpaces(showSpaces(string).trimEnd());
  return font.layout(seen).advanceWidth * (FONT_SIZE / font.unitsPerEm);
};

const SENTENCES = Array.from(
  { length: 20 },
  (_, at) => `De gemeente vraagt hoeveel plaatsen er in ${2000 + at} zijn en nodig zijn. `,
).join('');

describe('the id of a node', () => {
  it('is handed to the document unread, between the nodes around it, before its own restore', () => {
    const events: unknown[] = [];
    class Recorder extends Pdfkit {
      override addNamedDestination(name: unknown): void {
        events.push(name);
      }

      override restore(): this {
        events.push('restore');
        return super.restore();
      }

      fill(): this {
        events.push('drawn');
        return this;
      }
    }
    const before = { run: () => {} };
    const after = { run: () => {} };
    const marker = (id: object) =>
      node(NodeType.View, {
        props: { id } as NodeProps,
        box: { top: 0, left: 0, width: 0, height: 0 },
        children: [],
      });
    const drawing = node(NodeType.View, {
      style: { backgroundColor: '#000000' },
      box: { top: 0, left: 0, width: 10, height: 10 },
      children: [],
    });
    const page = node(NodeType.Page, {
      box: { top: 0, left: 0, width: PAGE_WIDTH, height: 200 },
      children: [marker(before), drawing, marker(after)],
    });
    const target = new Recorder({ autoFirstPage: false, font: null });
    render(target, node(NodeType.Document, { children: [page] }));

    const [first, drawn, last] = [before, 'drawn', after].map((event) => events.indexOf(event));
    expect([first, drawn, last]).not.toContain(-1);
    expect(events[first as number]).toBe(before);
    expect(events[last as number]).toBe(after);
    // lib/pdf acts on a marker at the restore that follows it: nothing may come between.
    expect(events[(first as number) + 1]).toBe('restore');
    expect(events[(last as number) + 1]).toBe('restore');
    expect(first).toBeLessThan(drawn as number);
    expect(drawn).toBeLessThan(last as number);
  });
});

describe('the stand-in for a space', () => {
  const paragraph = (text: string) =>
    node(NodeType.Text, { style: { width: 150 }, children: [instance(text)] });

  it('fills lines as far as they go and not further, and keeps every character', async () => {
    const lines = linesIn(await laidOut([paragraph(hideSpaces(SENTENCES))]));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(naturalWidth(line), line.string).toBeLessThanOrEqual(150.01);
    }
    expect(showSpaces(lines.map(({ string }) => string).join(''))).toBe(SENTENCES);
  });

  it('is still needed: of spaces react-pdf makes less than the font has', async () => {
    const lines = linesIn(await laidOut([paragraph(SENTENCES)]));
    const squeezed = lines.filter((line) => naturalWidth(line) > 150.5);
    expect(squeezed.length).toBeGreaterThan(0);
  });

  it('leaves a text whole for the function that says where it may break', async () => {
    const asked: string[] = [];
    await laidOut([paragraph(hideSpaces('een twee drie'))], (text) => {
      asked.push(text);
      return breakOpportunities(text);
    });
    expect(asked).toContain(hideSpaces('een twee drie'));
  });

  it('breaks without a hyphen at an empty syllable', async () => {
    const word = 'x'.repeat(60);
    const lines = linesIn(await laidOut([paragraph(word)]));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ string }) => string).join('')).toBe(word);
  });
});

describe('lines that a text has before the layout', () => {
  const withWidth = (text: string, more: Partial<TreeNode> = {}) =>
    node(NodeType.Text, {
      props: { nodeId: 1 },
      style: { width: 150 },
      children: [instance(hideSpaces(text))],
      ...more,
    });
  const isText = ({ nodeId }: NodeProps) => nodeId === 1;

  it('are kept as they are, and give the text its height', async () => {
    const [whole] = nodesIn(await laidOut([withWidth(SENTENCES.slice(0, 120))]), isText);
    const lines = whole?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);

    const [kept] = nodesIn(await laidOut([withWidth('iets anders', { lines })]), isText);
    expect(kept?.lines).toEqual(lines);
    expect(kept?.box.height).toBe(whole?.box.height);
    expect(kept?.box.width).toBe(150);
  });

  it('are cut where the page ends, each part with the props of the whole', async () => {
    const many = SENTENCES.repeat(3);
    const [tall] = await laidOut([withWidth(many)]);
    const first = tall && nodesIn([tall], isText)[0];
    const pages = await laidOut([withWidth(many, { lines: first?.lines ?? [] })]);
    expect(linesIn(pages).map(({ string }) => string)).toEqual(
      first?.lines?.map(({ string }) => string),
    );

    const parts = nodesIn(await laidOut([withWidth(many)]), isText);
    expect(parts.length).toBeGreaterThan(1);
    expect(
      showSpaces(parts.flatMap(({ lines = [] }) => lines.map(({ string }) => string)).join('')),
    ).toBe(many);
  });
});

describe('the link of a text', () => {
  it('reaches the runs as the object it is', async () => {
    const mark = new InlineMark({ href: '#a' }, 'en');
    const inner = node(NodeType.Text, {
      props: { href: mark } as unknown as NodeProps,
      children: [instance('hier')],
    });
    const text = node(NodeType.Text, { children: [instance('zie'), inner] });
    const runs: TextRun[] = linesIn(await laidOut([text])).flatMap((line) => line.runs);
    const marked = runs.filter(({ attributes }) => attributes.link === mark);
    expect(marked.map(({ start, end }) => end - start)).toEqual(['hier'.length]);
  });
});
