import type { ReactNode } from 'react';
import { type Style, Text, View } from './primitives';
import { caption as captionStyle } from './theme';

export interface FigureProps {
  /** A text alternative of the figure. */
  alt: string;
  /** Usually one `Svg`. */
  children: ReactNode;
  caption?: ReactNode;
  style?: Style;
  lang?: string;
}

/** A drawing or picture with its alternative text, kept on one page together with its caption. */
export const Figure = ({ alt, children, caption, style, lang }: FigureProps) => (
  <View tag={{ type: 'Div', lang }} wrap={false} style={{ marginVertical: 8, ...style }}>
    <View tag={{ type: 'Figure', alt }}>{children}</View>
    {caption ? (
      <Text tag={{ type: 'Caption' }} style={{ ...captionStyle, marginTop: 4 }}>
        {caption}
      </Text>
    ) : null}
  </View>
);
