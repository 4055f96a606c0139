import { readFileSync } from 'node:fs';
import * as ReactPdf from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import * as svg from '@/lib/pdf/elements/svg';
import { layout, Pdfkit, render } from '@/lib/pdf/internals';
import { NodeType } from '@/lib/pdf/tree';

const PINNED = {
  '@react-pdf/renderer': '4.9.0',
  '@react-pdf/layout': '5.2.0',
  '@react-pdf/render': '4.7.0',
  pdfkit: '0.20.1',
};

const readJson = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

describe('the packages whose internals are used', () => {
  it.each(Object.entries(PINNED))('are pinned and installed: %s %s', (name, version) => {
    expect(readJson('package.json').dependencies).toMatchObject({ [name]: version });
    expect(readJson(`node_modules/${name}/package.json`).version).toBe(version);
  });

  it('exist once: react-pdf draws on the same pdfkit', () => {
    const lock = readJson('package-lock.json').packages as Record<string, unknown>;
    const copies = Object.keys(lock).filter((path) =>
      /node_modules\/(?:pdfkit|fontkit)$/.test(path),
    );
    expect(copies.sort()).toEqual(['node_modules/fontkit', 'node_modules/pdfkit']);
  });

  it('have the node types that the components use', () => {
    const primitives = ReactPdf as unknown as Record<string, string>;
    const { Document, Page, View, Text, Link, Svg, Image } = primitives;
    expect({ Document, Page, View, Text, Link, Svg, Image }).toEqual({
      Document: NodeType.Document,
      Page: NodeType.Page,
      View: NodeType.View,
      Text: NodeType.Text,
      Link: NodeType.Link,
      Svg: NodeType.Svg,
      Image: NodeType.Image,
    });
    const { SvgText, ...shapes } = svg as unknown as Record<string, string>;
    expect(SvgText).toBe(NodeType.Text);
    for (const [name, type] of Object.entries(shapes)) expect(primitives[name]).toBe(type);
  });

  it('have the functions and fields that are relied upon', () => {
    expect([typeof layout, typeof render]).toEqual(['function', 'function']);
    const target = new Pdfkit({
      autoFirstPage: false,
      font: null,
      tagged: true,
      pdfVersion: '1.7',
    });
    const methods = [
      'addNamedDestination',
      'restore',
      'annotate',
      'font',
      'fontSize',
      'addPage',
      'struct',
      'addStructure',
      'getStructTreeRoot',
      'markContent',
      'markStructureContent',
      'endMarkedContent',
      'file',
      'appendXML',
      '_addInfo',
      'endMetadata',
      '_write',
      '_finalize',
      'end',
    ] as const;
    for (const method of methods) expect(typeof target[method], method).toBe('function');
    const names = target._root.data.Names.data.Dests;
    expect(typeof names._compareKeys).toBe('function');
    expect(typeof names.add).toBe('function');
    expect(typeof target.outline.addItem).toBe('function');
    expect(target._font).toBeNull();
    expect(target._offset).toBeGreaterThan(0);
    expect(target.addPage().page.content).toHaveProperty('write');
  });
});
