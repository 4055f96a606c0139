import type * as ReactPdf from '@react-pdf/renderer';

/** react-pdf's drawing primitives, for use inside a `Figure` or an `Artifact`. */
export const Svg = 'SVG' as unknown as typeof ReactPdf.Svg;
export const G = 'G' as unknown as typeof ReactPdf.G;
export const Path = 'PATH' as unknown as typeof ReactPdf.Path;
export const Rect = 'RECT' as unknown as typeof ReactPdf.Rect;
export const Line = 'LINE' as unknown as typeof ReactPdf.Line;
export const Circle = 'CIRCLE' as unknown as typeof ReactPdf.Circle;
/** Text in a drawing, placed by `x` and `y` (baseline); it never wraps. */
export const SvgText = 'TEXT' as unknown as typeof ReactPdf.Text;
