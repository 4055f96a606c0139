import { describe, expect, it } from 'vitest';
import { breakOpportunities } from '@/lib/pdf/text/break-opportunities';
import { BREAKABLE_SPACE, hideSpaces } from '@/lib/pdf/text/breakable-space';
import { cleanText } from '@/lib/pdf/text/clean-text';
import { linkTarget } from '@/lib/pdf/text/link-target';
import { splitByFont } from '@/lib/pdf/text/split-by-font';

const isLatin = (codePoint: number) => codePoint < 0x250;

const clean = (text: string) => {
  const reported: string[] = [];
  return { text: cleanText(text, isLatin, (codePoint) => reported.push(codePoint)), reported };
};

describe('cleanText', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u007F', 'abc'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tabs', 'a\tb', 'a b'],
    ['direction and variation marks', 'a\u202Eb\uFE0Fc\u200Dd', 'abcd'],
    ['composition', 'e\u0301', 'é'],
    ['spaces without a glyph', 'a\u3000b', 'a b'],
  ])('handles %s', (_, input, output) => {
    expect(clean(input)).toEqual({ text: output, reported: [] });
  });

  it('replaces what no font has by its code points, a stretch at a time', () => {
    expect(clean('x 你好 🧿')).toEqual({
      text: 'x [U+4F60 U+597D] [U+1F9FF]',
      reported: ['U+4F60', 'U+597D', 'U+1F9FF'],
    });
  });

  it('does not trust private use characters or half a pair', () => {
    expect(
      cleanText(
        '\uE000\uD83D',
        () => true,
        () => {},
      ),
    ).toBe('[U+E000]\uFFFD');
  });
});

describe('breakOpportunities', () => {
  const lines = (text: string) =>
    breakOpportunities(hideSpaces(text)).join('|').replaceAll(BREAKABLE_SPACE, '_');

  it('breaks after spaces and between the parts of a compound, never with a hyphen of its own', () => {
    expect(lines('een beleids-document van 2024-2028')).toBe(
      'een_||beleids-||document_||van_||2024-2028',
    );
  });

  it('breaks a URL after its punctuation, and a long word anywhere', () => {
    expect(lines('https://example.org/a/b?c=d&e=fghi')).toContain(
      'example.||org/||a/||b?||c=||d&||e=||fghi',
    );
    expect(breakOpportunities('x'.repeat(40))).toHaveLength(79);
  });

  it('breaks between ideographs, but not where punctuation or a small kana would stand alone', () => {
    expect(lines('「北京」，我们（x）。')).toBe('|「北||京」，||我||们||（x）。|');
    expect(lines('ちょっとデータ・時々')).toBe('|ちょっ||と||デー||タ・||時々|');
  });

  it('breaks without a hyphen where a run of ideographs begins and ends', () => {
    expect(breakOpportunities('文字')).toEqual(['', '文', '', '字', '']);
  });

  it('keeps a line feed with the character before it', () => {
    expect(breakOpportunities(`${'x'.repeat(40)}\n`).at(-1)).toBe('x\n');
    expect(breakOpportunities('\n')).toEqual(['\n']);
  });

  it('loses no character', () => {
    const text = hideSpaces(' a  b-c/d https://example.org/some/very/long/path/of/a/page 😀 ');
    expect(breakOpportunities(text).join('')).toBe(text);
    expect(breakOpportunities(text, () => true).join('')).toBe(text);
    const ideographs = hideSpaces('漢字 (𠮷野) 「テスト」\n한국어 a漢b。');
    expect(breakOpportunities(ideographs).join('')).toBe(ideographs);
  });
});

describe('splitByFont', () => {
  it('separates the stretches of a fallback', () => {
    const fallbackOf = (codePoint: number) => (codePoint > 0xffff ? 'emoji' : undefined);
    expect(splitByFont('a😀👍b', fallbackOf)).toEqual([
      { family: undefined, text: 'a' },
      { family: 'emoji', text: '😀👍' },
      { family: undefined, text: 'b' },
    ]);
  });
});

describe('linkTarget', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'example.org', '#', ''])(
    'refuses %s',
    (href) => {
      expect(linkTarget({ href })).toBeUndefined();
    },
  );

  it('writes other characters as ASCII', () => {
    expect(linkTarget({ href: 'https://exämple.org/é' })?.href).toBe(
      'https://xn--exmple-cua.org/%C3%A9',
    );
  });
});
