import { describe, expect, it } from 'vitest';
import { readableAccent } from '@/lib/branding/accent';
import { BrandingError, readLogo, underOwnName } from '@/lib/branding/branding';
import { themeOf } from '@/lib/branding/theme';
import { dataUrl, jpeg, photo, png } from '../../support/pdf/pictures';

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
    expect(() => themeOf({ accent: 'javascript:' })).toThrow(BrandingError);
  });
});

/** A PNG file with another octet at a place in its head. */
const impossible = (at: number, octet: number): Uint8Array => {
  const bytes = Uint8Array.from(png({ width: 4, height: 4 }));
  bytes[at] = octet;
  return bytes;
};

describe('the logo of a house style', () => {
  it('is known by its head', () => {
    expect(readLogo(dataUrl(png({ width: 40, height: 20 }), 'png'))).toMatchObject({
      format: 'png',
      width: 40,
      height: 20,
    });
    expect(readLogo(dataUrl(jpeg(30, 10, 3), 'jpeg'))).toMatchObject({
      format: 'jpg',
      width: 30,
      height: 10,
    });
  });

  it.each([
    ['another type than it says', png({ width: 4, height: 4 }), 'jpeg', 'logo_type'],
    ['no picture', new TextEncoder().encode('<svg onload="x"/>'), 'png', 'logo_type'],
    ['a moving picture', new TextEncoder().encode('GIF89a\u0001\u0000'), 'png', 'logo_type'],
    ['a moving picture that says so', new TextEncoder().encode('GIF89a'), 'gif', 'logo_type'],
    ['no type that can be printed', png({ width: 4, height: 4 }), 'svg+xml', 'logo_type'],
    ['nothing at all', new Uint8Array(), 'png', 'logo_type'],
    ['a picture cut short', png({ width: 40, height: 20 }).slice(0, 60), 'png', 'logo_type'],
    ['a photo cut short', jpeg(30, 10, 3).slice(0, -2), 'jpeg', 'logo_type'],
    ['a type of colours that there is not', impossible(25, 7), 'png', 'logo_type'],
    ['a depth that there is not', impossible(24, 3), 'png', 'logo_type'],
    ['a palette that is not there', impossible(25, 3), 'png', 'logo_type'],
    ['another way of compressing', impossible(26, 1), 'png', 'logo_type'],
    ['another way of filtering', impossible(27, 9), 'png', 'logo_type'],
    ['another way of interlacing', impossible(28, 2), 'png', 'logo_type'],
    ['too many bytes', new Uint8Array(200_001), 'png', 'logo_bytes'],
    ['far too many bytes', new Uint8Array(400_000), 'png', 'logo_bytes'],
    ['too many pixels', jpeg(3000, 2000, 3), 'jpeg', 'logo_pixels'],
    ['colours for the printing press', jpeg(30, 10, 4), 'jpeg', 'logo_press'],
  ] as const)('is refused: %s', (_, bytes, type, code) => {
    expect(() => readLogo(dataUrl(bytes, type))).toThrow(expect.objectContaining({ code }));
  });

  it('has the size that is seen, however it was turned', () => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const logo = readLogo(dataUrl(photo(orientation), 'jpeg'));
      const [width, height] = orientation < 5 ? [32, 16] : [16, 32];
      expect(logo).toMatchObject({ width, height, orientation, plain: orientation === 1 });
    }
    for (const wrong of [0, 9, 255]) {
      expect(readLogo(dataUrl(photo(wrong), 'jpeg'))).toMatchObject({
        orientation: 1,
        plain: true,
      });
    }
  });

  it('is refused when it is no file at all', () => {
    for (const url of ['https://example.org/logo.png', 'data:image/png;base64,A', 'data:,x']) {
      expect(() => readLogo(url)).toThrow(expect.objectContaining({ code: 'logo_type' }));
    }
  });
});

describe('the name of a house style', () => {
  const request = { context: { municipality: { name: 'Gent' }, task: { title: 'Taak' } } };

  it('stands for that in the assessment', () => {
    expect(underOwnName(request, { name: ' Stad Gent ' }).context.municipality.name).toBe(
      'Stad Gent',
    );
  });

  it('leaves the assessment as it is when there is none', () => {
    expect(underOwnName(request, { name: ' ' })).toBe(request);
    expect(underOwnName(request)).toBe(request);
  });
});
