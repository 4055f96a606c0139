/** A4 with margins, in twentieths of a point. */
const page = {
  width: 11906,
  height: 16838,
  margin: { top: 1304, right: 1247, bottom: 1247, left: 1247, header: 624, footer: 567 },
} as const;

/** The width of the text. */
export const TEXT_WIDTH = page.width - page.margin.left - page.margin.right;

export const pageProperties = {
  page: { size: { width: page.width, height: page.height }, margin: page.margin },
};
