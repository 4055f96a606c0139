import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { sourceTexts } from '@/lib/instrument/texts/evidence';
import { pageText } from '@/lib/instrument/texts/pages';
import { hostedText } from '@/lib/site/host';

const HOSTED = ['about', 'accessibility', 'privacy'] as const;
const OTHERS = ['confidentiality'] as const;

/** Text between square brackets that is no link: what somebody still had to write. */
const TO_BE_WRITTEN = /\[[^\]]*\](?!\()/;
const PLACEHOLDER = /\{\w+\}/;

afterEach(() => vi.unstubAllEnvs());

describe.each(locales)('the pages of text (%s)', (locale) => {
  it.each([...HOSTED, ...OTHERS])('%s publishes no placeholder', async (page) => {
    const isHosted = (HOSTED as readonly string[]).includes(page);
    const text = isHosted
      ? await hostedText(locale, page as (typeof HOSTED)[number])
      : await pageText(locale, page);
    expect(text).not.toMatch(TO_BE_WRITTEN);
    expect(text).not.toMatch(PLACEHOLDER);
  });

  it('give the address that the host has set', async () => {
    vi.stubEnv('HOST_CONTACT', 'helpdesk@example.org');
    expect(await hostedText(locale, 'about')).toContain('helpdesk@example.org');
    expect(await hostedText(locale, 'accessibility')).toContain('helpdesk@example.org');
  });

  it('name each source, with what the host adds to it', async () => {
    const unfilled = (await sourceTexts(locale)).unfilled;
    expect((await hostedText(locale, 'about')).split(unfilled)).toHaveLength(5);
    vi.stubEnv('HOST_SOURCE_IRPP', 'A. Author, pp. 1–30, https://doi.org/10.1000/1');
    const text = await hostedText(locale, 'about');
    expect(text).toContain('pp. 1–30');
    expect(text.split(unfilled)).toHaveLength(4);
  });
});
