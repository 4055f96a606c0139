import type { ReactNode } from 'react';
import { inline } from './block-children';
import { Text } from './primitives';

/** Text in another language (`code`: BCP 47) inside a paragraph. For a block, use `Group lang`. */
export const Lang = inline<{ code: string; children?: ReactNode }>(({ code, children }) => (
  <Text lang={code}>{children}</Text>
));
