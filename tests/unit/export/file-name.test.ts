import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/export/file-name';
import { FILE_FORMATS } from '@/lib/export/types';
import { exportTexts } from '@/lib/instrument/export-texts';
import { attachmentHeader } from '@/lib/server/attachment-header';

const words = await exportTexts('nl');
const named = (task: string, format: (typeof FILE_FORMATS)[number] = 'pdf') =>
  fileName(words, { task, copyTitle: 'Publicatie-exemplaar' }, { format });

describe('the name of a file', () => {
  it.each(FILE_FORMATS)('is one that a disk takes, and tells the copy: %s', (format) => {
    for (const task of ['Taak', 'x'.repeat(300), '<&>"\' 漢字 👍 \u0000 \ud800 einde', '///']) {
      const name = named(task, format);
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.(pdf|html|json|csv|xlsx|docx)$/u);
      expect(name.length).toBeLessThan(140);
      expect(() => attachmentHeader(name)).not.toThrow();
      if (format !== 'letter') expect(name).toContain('publicatie-exemplaar');
    }
  });

  it('is cut after a word of the task', () => {
    expect(named('woord '.repeat(50))).toMatch(
      /^draagkracht-woord(-woord)+-publicatie-exemplaar\.pdf$/,
    );
  });

  it('goes into a header in ASCII and in full', () => {
    const name = named('Crèches & “Ελληνικά” 👍');
    expect(name).toBe('draagkracht-crèches-ελληνικά-publicatie-exemplaar.pdf');
    const header = attachmentHeader(name);
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x7e]+\.pdf"; filename\*=UTF-8''[\x21-\x7e]+$/,
    );
    expect(header).toContain('filename="draagkracht-creches-publicatie-exemplaar.pdf"');
  });
});
