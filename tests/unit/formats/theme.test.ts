import { describe, expect, it } from 'vitest';
import { drawingSvg } from '@/lib/formats/figure/drawing-svg';
import * as pdf from '@/lib/formats/pdf/theme';
import { levelMark, roleStyles, tones } from '@/lib/formats/shared/theme';
import { LEVELS } from '@/lib/model/types';
import { all, parseXml } from './xml';

describe('the look in print', () => {
  it('is that of the PDF', () => {
    expect(tones).toEqual(pdf.tones);
    expect(roleStyles).toEqual(pdf.roleStyles);
  });

  it('tells the levels apart by their mark', () => {
    const marks = [...LEVELS, null].map(levelMark);
    expect(new Set(marks).size).toBe(4);
  });
});

describe('a drawing as SVG', () => {
  const drawing = {
    width: 100,
    height: 50,
    shapes: [
      { kind: 'rect', role: 'members', x: 1, y: 2, width: 3, height: 4 },
      { kind: 'circle', role: 'support', cx: 5, cy: 6, r: 7 },
      { kind: 'line', role: 'difference', x1: 0, y1: 0, x2: 9, y2: 9 },
      { kind: 'path', role: 'shortfall', d: 'M0 0L9 9Z' },
      { kind: 'text', role: 'value', x: 1, y: 1, text: '<a & b>', anchor: 'end', size: 12 },
    ],
  } as const;
  const svg = (options?: Parameters<typeof drawingSvg>[1]) =>
    parseXml(drawingSvg({ ...drawing, shapes: [...drawing.shapes] }, options));

  it('draws every shape in its tone', () => {
    const image = svg();
    expect(image.attributes.viewBox).toBe('0 0 100 50');
    expect(all(image, 'rect')[0]?.attributes).toMatchObject({
      fill: tones.surface,
      stroke: tones.soft,
    });
    expect(all(image, 'circle')[0]?.attributes.r).toBe('7');
    expect(all(image, 'text')[0]).toMatchObject({
      attributes: { 'text-anchor': 'end', 'font-weight': '600' },
      children: ['<a & b>'],
    });
  });

  it('draws a difference as a line, and a shortfall as an area', () => {
    const image = svg({ weight: 0.5 });
    expect(all(image, 'line')[0]?.attributes).toMatchObject({
      stroke: tones.short,
      'stroke-width': '2',
    });
    expect(all(image, 'path')[0]?.attributes.stroke).toBeUndefined();
  });

  it('is named for who cannot see it', () => {
    const image = svg({ names: { id: 'f', title: 'T "x"', description: '1 < 2' } });
    expect(image.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'f-title f-desc' });
    expect(all(image, 'title', 'desc').map(({ children }) => children)).toEqual([
      ['T "x"'],
      ['1 < 2'],
    ]);
  });
});
