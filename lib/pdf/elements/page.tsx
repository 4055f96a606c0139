import type { ReactNode } from 'react';
import type { PageLabel } from '@/lib/pdf/semantics';
import { Holder } from './block-children';
import { PageNode, type PageProps as PrimitivePageProps, type Style } from './primitives';
import { body, footerBottom, headerTop, margins, runningText } from './theme';

export interface PageProps {
  children: ReactNode;
  size?: PrimitivePageProps['size'];
  orientation?: PrimitivePageProps['orientation'];
  /** Repeated at the top of every page, outside the structure tree. */
  header?: ReactNode;
  /** Repeated at the bottom of every page, outside the structure tree. */
  footer?: ReactNode;
  /** Text at the right end of the footer line, e.g. `(page, total) => `${page} / ${total}``. */
  pageLabel?: PageLabel;
  style?: Style;
}

const padding = {
  paddingTop: margins.top,
  paddingRight: margins.right,
  paddingBottom: margins.bottom,
  paddingLeft: margins.left,
};
const running = {
  ...runningText,
  position: 'absolute',
  left: margins.left,
  right: margins.right,
} as const;

/** A run of pages: content flows over as many as it needs. Every `Page` starts on a new sheet. */
export const Page = ({
  children,
  size = 'A4',
  orientation,
  header,
  footer,
  pageLabel,
  style,
}: PageProps) => (
  <PageNode
    size={size}
    {...(orientation ? { orientation } : {})}
    experimentalPagination
    pageLabel={pageLabel}
    style={{ ...body, ...padding, ...style }}
  >
    {header ? (
      <Holder fixed artifact="Header" style={{ ...running, top: headerTop }}>
        {header}
      </Holder>
    ) : null}
    {footer ? (
      <Holder fixed artifact="Footer" style={{ ...running, bottom: footerBottom }}>
        {footer}
      </Holder>
    ) : null}
    {children}
  </PageNode>
);
