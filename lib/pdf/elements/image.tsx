import type * as ReactPdf from '@react-pdf/renderer';
import { Figure } from './figure';
import type { Style } from './primitives';

const ImageNode = 'IMAGE' as unknown as typeof ReactPdf.Image;

export interface PictureProps {
  /** A PNG or JPEG file; colours in RGB or grey. */
  bytes: Uint8Array;
  format: 'png' | 'jpg';
  /** A text alternative of the picture. */
  alt: string;
  /** In points. */
  width: number;
  height: number;
  style?: Style;
}

/** A picture from a file, embedded as it is. */
export const Picture = ({ bytes, format, alt, width, height, style }: PictureProps) => (
  <Figure alt={alt} {...(style ? { style } : {})}>
    <ImageNode src={{ data: Buffer.from(bytes), format }} style={{ width, height }} />
  </Figure>
);
