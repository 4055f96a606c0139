import { Children, type FunctionComponent, isValidElement, type ReactNode } from 'react';
import { Text, View, type ViewProps } from './primitives';
import { P } from './text';

const inlineComponents = new Set<unknown>();

/** Declares a component as inline: it is set within a paragraph, never as a block of its own. */
export const inline = <Props,>(component: FunctionComponent<Props>): FunctionComponent<Props> => {
  inlineComponents.add(component);
  return component;
};

const isInline = (node: ReactNode) =>
  isValidElement(node) ? inlineComponents.has(node.type) : typeof node !== 'object';

/** Wraps each stretch of text and inline components in a paragraph, and leaves blocks as they are. */
export const blockChildren = (children: ReactNode): ReactNode[] => {
  const blocks: ReactNode[] = [];
  let stretch: ReactNode[] = [];
  const flush = () => {
    if (stretch.length > 0)
      blocks.push(
        <P key={`p${blocks.length}`} style={{ marginBottom: 0 }}>
          {stretch}
        </P>,
      );
    stretch = [];
  };
  for (const child of Children.toArray(children)) {
    if (isInline(child)) stretch.push(child);
    else {
      flush();
      blocks.push(child);
    }
  }
  flush();
  return blocks;
};

/**
 * A box with blocks in it. What holds nothing but text is itself set as that text, with the box's tag:
 * most cells and list items are so, and each box less saves the layout work.
 */
export const Holder = ({ children, ...props }: ViewProps & { children?: ReactNode }) => {
  const parts = Children.toArray(children);
  return parts.length > 0 && parts.every(isInline) ? (
    <Text orphans={2} widows={2} {...props}>
      {parts}
    </Text>
  ) : (
    <View {...props}>{blockChildren(children)}</View>
  );
};
