/** Default look; every component takes a `style` that overrides it. Lengths in points. */
export const margins = { top: 64, right: 56, bottom: 64, left: 56 } as const;
export const headerTop = 30;
export const footerBottom = 30;
export const runningText = { fontSize: 8.5, lineHeight: 1.45, color: '#4a4a4a' } as const;
export const caption = { fontSize: 9.5, lineHeight: 1.35 } as const;

export const body = { fontSize: 10.5, lineHeight: 1.45, color: '#1b1b1b' } as const;
export const rule = '#767676';

export const headings = {
  1: { fontSize: 21, fontWeight: 600, lineHeight: 1.2, marginTop: 0, marginBottom: 10 },
  2: { fontSize: 14.5, fontWeight: 600, lineHeight: 1.25, marginTop: 14, marginBottom: 5 },
  3: { fontSize: 11.5, fontWeight: 600, lineHeight: 1.3, marginTop: 10, marginBottom: 3 },
  4: { fontSize: 10.5, fontWeight: 600, lineHeight: 1.45, marginTop: 8, marginBottom: 2 },
} as const;

/** Least space below a heading on a page, in points, so that it is never the last line. */
export const headingPresence = 44;
export const paragraphGap = 6;
