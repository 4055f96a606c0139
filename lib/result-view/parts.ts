import type { ResultViewProps } from './types';

/** Whether there is anything to say about digital maturity or direction. */
export const hasMaturity = ({ result: { maturity, oecd } }: ResultViewProps): boolean =>
  maturity !== undefined || oecd.chosen.length + oecd.served.length > 0;
