import * as z from 'zod/mini';
import { BrandingError, LOGO_URL, LONGEST_LOGO_URL, LONGEST_NAME, readLogo } from './branding';

/** Passes on why a logo cannot be used. */
const usable = z.superRefine<string>((url, ctx) => {
  try {
    readLogo(url);
  } catch (error) {
    if (!(error instanceof BrandingError)) throw error;
    ctx.issues.push({ code: 'custom', input: url, message: error.code });
  }
});

/** The house style of a municipality, from a body or from this device. */
export const brandingSchema = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(LONGEST_NAME))),
  logo: z.optional(
    z
      .string()
      .check(
        z.maxLength(LONGEST_LOGO_URL, { error: 'logo_bytes', abort: true }),
        z.regex(LOGO_URL, { error: 'logo_type', abort: true }),
        usable,
      ),
  ),
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'accent'))),
});
