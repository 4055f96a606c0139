import { Children, type FunctionComponent, isValidElement, type ReactNode } from 'react';
import { PdfError } from '@/lib/pdf/errors';
import { Holder } from './block-children';
import { type Style, Text, View } from './primitives';

const labelWidth = { disc: 12, decimal: 20 };

export interface ListProps {
  /** `ListItem`s. */
  children?: ReactNode;
  /** Numbers the items from 1. */
  ordered?: boolean;
  style?: Style;
  lang?: string;
}

export interface ListItemProps {
  /** Text, inline components and blocks, such as a nested `List`. */
  children?: ReactNode;
  style?: Style;
}

/** An item of a `List`. */
export const ListItem: FunctionComponent<ListItemProps> = () => {
  throw new PdfError('invalid-tree', 'A ListItem must be a child of a List.');
};

/**
 * Label and body each take no net width in their row, so that the body keeps its indent where the item
 * continues on the next page without its label.
 */
const item = ({ children, style }: ListItemProps, key: number, label: string, width: number) => (
  <View key={key} tag={{ type: 'LI' }} style={{ flexDirection: 'row', ...style }}>
    <Text tag={{ type: 'Lbl' }} style={{ width, marginRight: -width, flexShrink: 0 }}>
      {label}
    </Text>
    <Holder
      tag={{ type: 'LBody' }}
      style={{ marginLeft: width, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
    >
      {children}
    </Holder>
  </View>
);

/** A list, bulleted or numbered; lists nest inside a `ListItem`. */
export const List = ({ children, ordered = false, style, lang }: ListProps) => {
  const width = ordered ? labelWidth.decimal : labelWidth.disc;
  const items = Children.toArray(children).map((child, index) => {
    if (!isValidElement<ListItemProps>(child) || child.type !== ListItem) {
      throw new PdfError('invalid-tree', 'A List takes only ListItems.');
    }
    return item(child.props, index, ordered ? `${index + 1}.` : '•', width);
  });
  return (
    <View
      tag={{ type: 'L', lang, listNumbering: ordered ? 'Decimal' : 'Disc' }}
      style={{ rowGap: 3, marginBottom: 4, ...style }}
    >
      {items}
    </View>
  );
};
