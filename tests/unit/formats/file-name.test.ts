import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/formats/file-name';
import { formats } from '@/lib/formats/formats';
import { FILE_FORMATS } from '@/lib/formats/types';
import { readableName, shortName } from '@/lib/i18n/readable-name';
import { exportTexts } from '@/lib/instrument/texts/export';
import { attachmentHeader } from '@/lib/server/http/attachment-header';

const words = await exportTexts('nl');
const named = (
  task: string,
  format: (typeof FILE_FORMATS)[number] = 'pdf',
  municipality: string | null = null,
) =>
  fileName(
    words,
    { municipality, task, copyTitle: 'Publicatie-exemplaar', date: '2026-11-29' },
    { format },
  );

describe('the name of a file', () => {
  it.each(FILE_FORMATS)('is one that a disk takes, and tells the copy: %s', (format) => {
    for (const task of ['Taak', 'x'.repeat(300), '<&>"\' 漢字 👍 \u0000 \ud800 einde', '///']) {
      const name = named(task, format);
      const [stem, ...extensions] = name.split('.');
      expect(stem).toMatch(/^[\p{L}\p{N}-]+$/u);
      expect(extensions).toEqual([formats[format].extension]);
      expect(name.length).toBeLessThan(140);
      expect(() => attachmentHeader(name)).not.toThrow();
      if (format !== 'letter') expect(name).toContain('publicatie-exemplaar');
    }
  });

  it.each(FILE_FORMATS)('has the municipality, the task and the day: %s', (format) => {
    expect(named('Leegstandsheffing', format, 'Oosterzele')).toMatch(
      /^draagkracht-oosterzele-leegstandsheffing-.*2026-11-29\.[a-z]+$/,
    );
    const long = named('Ongeschiktverklaringen '.repeat(9), format, 'Katelijne '.repeat(9));
    const cut = long.split('-').filter((part) => /^(ong|kat)/.test(part));
    expect(new Set(cut)).toEqual(new Set(['katelijne', 'ongeschiktverklaringen']));
  });

  it('is cut after a word of the task', () => {
    expect(named('woord '.repeat(50))).toMatch(
      /^draagkracht-woord(-woord)+-publicatie-exemplaar-2026-11-29\.pdf$/,
    );
  });

  it('goes into a header in ASCII and in full', () => {
    const name = named('Crèches & “Ελληνικά” 👍');
    expect(name).toBe('draagkracht-crèches-ελληνικά-publicatie-exemplaar-2026-11-29.pdf');
    const header = attachmentHeader(name);
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x7e]+\.pdf"; filename\*=UTF-8''[\x21-\x7e]+$/,
    );
    expect(header).toContain('filename="draagkracht-creches-publicatie-exemplaar-2026-11-29.pdf"');
  });

  it.each([
    ['coo\u0308rdinatie', 'coördinatie'],
    ['Cre\u0300ches', 'crèches'],
    ['vie\u0323\u0302t', 'việt'],
    ['ŒUVRE Straße Ørsted', 'œuvre-straße-ørsted'],
    ['co\u00adordi\u200bnatie', 'coordinatie'],
    ['ﬁnanciën ½ ①', 'financiën-1-2-1'],
    ['İzmir', 'i̇zmir'],
    ['नगरपालिका', 'नगरपालिका'],
    ['ضيافة الأطفال', 'ضيافة-الأطفال'],
    [' \u0301\u0301a', 'a'],
    ['..\\\\CON:\u202egnp', 'con-gnp'],
    ['\u3164\u115f', ''],
    ['///', ''],
  ])('keeps letters with their accents: %j', (text, name) => {
    expect(readableName(text)).toBe(name);
    expect(readableName(text.normalize('NFD'))).toBe(name);
  });

  it('is safe and never ends in a hyphen, whatever the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('\u0301', 'e', '-', ' ', '漢', '𠀀', '\ud800'),
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const part of [readableName(text), shortName(text)]) {
          expect(part).toMatch(/^(?:[\p{L}\p{N}]\p{M}*(?:-(?=[\p{L}\p{N}]))?)*$/u);
          expect(readableName(part)).toBe(part);
        }
        const name = named(text, 'docx');
        expect(name).toMatch(/^draagkracht-[^/\\:*?"<>|]*publicatie-exemplaar-2026-11-29\.docx$/);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(attachmentHeader(name)).toMatch(
          /filename="draagkracht-[ -~]*[a-z]-2026-11-29\.docx"/,
        );
      }),
    );
  });

  it('is spelled out in ASCII, and does not end in a hyphen there either', () => {
    expect(attachmentHeader('draagkracht-œuvre-straße-ørsted.pdf')).toContain(
      'filename="draagkracht-oeuvre-strasse-orsted.pdf"',
    );
    // One letter that stands for a sentence of four words.
    expect(attachmentHeader('draagkracht-ﷺﷺ-2026.pdf')).toContain(
      'filename="draagkracht-2026.pdf"',
    );
    expect(attachmentHeader('draagkracht-漢字.pdf')).toContain('filename="draagkracht.pdf"');
  });
});
