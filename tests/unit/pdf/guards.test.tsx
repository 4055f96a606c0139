import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  Document,
  Figure,
  type FontSet,
  Link,
  List,
  loadFonts,
  P,
  Page,
  type PdfErrorCode,
  type RenderOptions,
  renderPdf,
  Section,
  Svg,
} from '@/lib/pdf';
import { TaggedDocument } from '@/lib/pdf/document/tagged-document';
import { layoutFontStore } from '@/lib/pdf/fonts/layout-font-store';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { checkPdf } from '@/tests/support/pdf/check';
import { textOfPdf } from '@/tests/support/pdf/text';

let fonts: FontSet;

beforeAll(async () => {
  fonts = await loadInstalledFonts();
});

const render = (content: ReactNode, options: Partial<RenderOptions> = {}) =>
  renderPdf(
    <Document title="Proef" language="nl">
      <Page>{content}</Page>
    </Document>,
    { fonts, ...options },
  );

const failure = (code: PdfErrorCode) => expect.objectContaining({ name: 'PdfError', code });

describe('mistakes of an author', () => {
  it.each<[PdfErrorCode, ReactNode]>([
    [
      'missing-alternative',
      <Figure key="a" alt=" ">
        <Svg width={1} height={1} />
      </Figure>,
    ],
    ['untagged-graphic', <Svg key="b" width={1} height={1} />],
    [
      'unknown-destination',
      <P key="c">
        <Link to="#nergens">weg</Link>
      </P>,
    ],
    ['invalid-tree', <List key="d">tekst</List>],
    [
      'invalid-tree',
      [
        <P key="e" id="x">
          1
        </P>,
        <P key="f" id="x">
          2
        </P>,
      ],
    ],
  ])('are told: %s', async (code, content) => {
    await expect(render(content)).rejects.toEqual(failure(code));
  });

  it('include a document without a title', async () => {
    const untitled = (
      <Document title=" " language="nl">
        <Page>x</Page>
      </Document>
    );
    await expect(renderPdf(untitled, { fonts })).rejects.toEqual(failure('invalid-tree'));
  });

  it('include bytes that are no font', async () => {
    const text = [{ src: new Uint8Array([1, 2, 3, 4]) }];
    await expect(loadFonts({ text })).rejects.toEqual(failure('font'));
  });
});

describe('a rendering ends', () => {
  it('when it is aborted', async () => {
    const controller = new AbortController();
    const aborted = render(<P>x</P>, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(aborted).rejects.toEqual(failure('aborted'));
  });

  it('when its time is over, also in the middle of a page', async () => {
    const long = Array.from({ length: 400 }, (_, index) => (
      <P key={String(index)}>{'woord '.repeat(400)}</P>
    ));
    const started = performance.now();
    await expect(render(long, { timeLimit: 100 })).rejects.toEqual(failure('time-limit'));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('without a file when a structure element was left out of the tree', () => {
    const target = new TaggedDocument('nl', { Title: 'x', CreationDate: new Date(0) }, undefined);
    target.addPage();
    target.struct('P', {});
    target.end();
    expect(target.bytes()).toBeUndefined();
  });
});

describe('text from users', () => {
  it('reports progress from the first page of the source to the last of the result', async () => {
    const stages: string[] = [];
    await render(<P>x</P>, {
      onProgress: ({ stage, done, total }) => stages.push(`${stage} ${done}/${total}`),
    });
    expect(stages).toEqual(['layout 0/1', 'drawing 1/1']);
  });

  it('is set whatever its characters are', async () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    const string = () =>
      Array.from({ length: 40 }, () =>
        String.fromCodePoint(Math.floor(random() * (random() < 0.5 ? 0x3000 : 0x1ffff))),
      ).join('');
    const paragraphs = Array.from({ length: 100 }, (_, index) => (
      <P key={String(index)}>{string()}</P>
    ));
    const { bytes, substitutions } = await render(<Section>{paragraphs}</Section>);
    expect(substitutions.length).toBeGreaterThan(100);
    expect((await checkPdf(bytes)).violations).toEqual([]);
  });

  it('keeps emoji apart from the text around them', async () => {
    const { bytes } = await render(
      <P>
        a😀👍🏽👩‍👧b, <Link to="https://example.org">😀 c 😀</Link>
      </P>,
    );
    expect(await textOfPdf(bytes)).toBe('a😀👍🏽👩👧b, 😀 c 😀');
  });

  it('resolves unknown fonts to the embedded ones', () => {
    const store = layoutFontStore(fonts, () => {});
    expect(store.getFont({ fontFamily: 'Helvetica' }).data).toBe(
      fonts.resolve({ fontFamily: 'text' }),
    );
  });
});
