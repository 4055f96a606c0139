import { describe, expect, it } from 'vitest';
import { lookOf } from '@/components/report/look';
import { readableAccent } from '@/lib/report/accent';
import { HouseStyleError, readLogo } from '@/lib/report/house';
import { jpegHead, png } from '../../support/pdf/pictures';

describe('the accent of a house style', () => {
  it('stays as it is when it reads on white', () => {
    expect(readableAccent('#0D5650')).toEqual({ colour: '#0d5650', darkened: false });
  });

  it('is darkened until it reads on white', () => {
    for (const light of ['#ffd800', '#ffffff', '#7fd4ff']) {
      const accent = readableAccent(light);
      expect(accent?.darkened).toBe(true);
      expect(readableAccent(accent?.colour ?? '')?.darkened).toBe(false);
    }
  });

  it('must be a colour', () => {
    expect(readableAccent('red')).toBeNull();
    expect(() => lookOf({ accent: 'javascript:' })).toThrow(HouseStyleError);
  });
});

describe('the logo of a house style', () => {
  it('is known by its head', () => {
    const bytes = png({ width: 40, height: 20 });
    expect(readLogo({ bytes, type: 'image/png' })).toMatchObject({
      format: 'png',
      width: 40,
      height: 20,
    });
    expect(readLogo({ bytes: jpegHead(30, 10, 3), type: 'image/jpeg' })).toMatchObject({
      width: 30,
      height: 10,
    });
  });

  it.each([
    ['another type than it says', png({ width: 4, height: 4 }), 'image/jpeg'],
    ['no picture', new TextEncoder().encode('<svg onload="x"/>'), 'image/png'],
    ['nothing at all', new Uint8Array(), 'image/png'],
    ['too many bytes', new Uint8Array(200_001), 'image/png'],
    ['too many pixels', jpegHead(3000, 2000, 3), 'image/jpeg'],
    ['colours for the printing press', jpegHead(30, 10, 4), 'image/jpeg'],
  ] as const)('is refused: %s', (_, bytes, type) => {
    expect(() => readLogo({ bytes, type })).toThrow(HouseStyleError);
  });
});
