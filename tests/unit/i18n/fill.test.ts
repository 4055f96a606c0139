import { expect, it } from 'vitest';
import { fill, plural } from '@/lib/i18n/fill';
import { type FindingTexts, findingTexts } from '@/lib/instrument/texts/findings';

/** Never run: `npm run check` fails when one of these lines compiles. */
function _refused({ steps, capacity, verdict }: FindingTexts, template: string) {
  // @ts-expect-error a placeholder is not filled in
  fill(steps.range, { low: 'x' });
  // @ts-expect-error a placeholder is misspelt
  fill(steps.range, { low: 'x', hihg: 'y' });
  // @ts-expect-error a value has no placeholder
  fill(steps.part, { value: 1, score: 2 });
  // @ts-expect-error the text has no placeholder
  fill(capacity.none, { value: 1 });
  // @ts-expect-error nobody knows the placeholders of any text
  fill(template, { value: 1 });
  // @ts-expect-error the forms have a placeholder beside the number
  plural('nl', capacity.unknown, 2);
  // @ts-expect-error the text has another placeholder
  fill(verdict.accept, { capacity: 'x' });
}

it('takes what a text asks for, and nothing else', async () => {
  const { steps, capacity } = await findingTexts('en');
  expect(fill(steps.range, { low: 'one', high: 'two steps' })).toMatch(/one.*two steps/);
  expect(plural('en', capacity.unknown, 2, { number: 'Two' })).toContain('Two');
});
