import { readableAccent } from './accent';
import { type HouseStyle, HouseStyleError, type Logo, readLogo } from './branding';
import { tones } from './print-theme';

/** The parts of a report's appearance that a municipality can set. */
export interface Look {
  accent: string;
  /** The accent was too light to read and was darkened. */
  darkened: boolean;
  logo: Logo | null;
  /** Its own name, such as "Stad Gent"; null: the name in the assessment. */
  name: string | null;
}

/**
 * The look of a report in a house style.
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export function lookOf({ name, logo, accent: asked }: HouseStyle = {}): Look {
  const accent = asked ? readableAccent(asked) : null;
  if (asked && !accent) throw new HouseStyleError('accent');
  return {
    accent: accent?.colour ?? tones.accent,
    darkened: accent?.darkened ?? false,
    logo: logo ? readLogo(logo) : null,
    name: name?.trim() || null,
  };
}
