import { expect, it } from 'vitest';
import { fill, plural } from '@/lib/i18n/fill';
import { type ReportTexts, reportTexts } from '@/lib/instrument/texts/report';

/** Never run: `npm run check` fails when one of these lines compiles. */
function _refused({ words, sections }: ReportTexts, template: string) {
  // @ts-expect-error a placeholder is not filled in
  fill(words.norm, { norm: 'x' });
  // @ts-expect-error a placeholder is misspelt
  fill(words.norm, { norm: 'x', txet: 'y' });
  // @ts-expect-error a value has no placeholder
  fill(words.gap, { gap: 1, score: 2 });
  // @ts-expect-error the text has no placeholder
  fill(words.unknown, { gap: 1 });
  // @ts-expect-error nobody knows the placeholders of any text
  fill(template, { gap: 1 });
  // @ts-expect-error the forms have a placeholder beside the number
  plural('nl', words.change.unknowns, 2);
  // @ts-expect-error the forms have no placeholder beside the number
  plural('nl', sections.capacity.openQuestions, 2, { capacity: 'x' });
}

it('takes what a text asks for, and nothing else', async () => {
  const { words, sections } = await reportTexts('en');
  expect(fill(words.norm, { norm: 'First', text: 'second' })).toMatch(/First.*second/);
  expect(plural('en', sections.capacity.openQuestions, 2)).toContain('2');
});
