import { readableAccent } from '@/lib/report/accent';
import { type HouseStyle, HouseStyleError, type Logo, readLogo } from '@/lib/report/house';
import { tones } from './theme';

/** What a municipality can change: the colour of the rules, and its logo. */
export interface Look {
  accent: string;
  /** The accent was too light to read and was darkened. */
  darkened: boolean;
  logo: Logo | null;
}

/**
 * The look of a report in a house style.
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export function lookOf({ logo, accent: asked }: HouseStyle = {}): Look {
  const accent = asked === undefined ? null : readableAccent(asked);
  if (asked !== undefined && !accent) throw new HouseStyleError('The accent is no #rrggbb.');
  return {
    accent: accent?.colour ?? tones.accent,
    darkened: accent?.darkened ?? false,
    logo: logo ? readLogo(logo) : null,
  };
}
