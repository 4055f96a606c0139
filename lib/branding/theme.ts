import { readableAccent } from './accent';
import { type Branding, BrandingError, type Logo, readLogo } from './branding';
import { tones } from './print-theme';

/** The parts of a report's appearance that a municipality can set. */
export interface Theme {
  accent: string;
  /** The accent was too light to read and was darkened. */
  darkened: boolean;
  logo: Logo | null;
  /** Its own name, such as "Stad Gent"; null: the name in the assessment. */
  name: string | null;
}

/**
 * The look of a report in a house style.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export function themeOf({ name, logo, accent: asked }: Branding = {}): Theme {
  const accent = asked ? readableAccent(asked) : null;
  if (asked && !accent) throw new BrandingError('accent');
  return {
    accent: accent?.colour ?? tones.accent,
    darkened: accent?.darkened ?? false,
    logo: logo ? readLogo(logo) : null,
    name: name?.trim() || null,
  };
}
