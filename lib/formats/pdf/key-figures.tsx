import { Children, type ReactNode } from 'react';
import type { Theme } from '@/lib/branding/theme';
import { Group, P, View } from '@/lib/pdf';
import type { KeyFigure } from '@/lib/report/types';
import { tones } from './theme';

/** A few figures that decide, side by side. */
export const keyFigures = ({ items }: { items: KeyFigure[] }, theme: Theme): ReactNode => (
  <Group keepTogether style={{ flexDirection: 'row', marginTop: 10, marginBottom: 14 }}>
    {Children.toArray(items.map((item) => keyFigure(item, theme)))}
  </Group>
);

const keyFigure = ({ label, value, detail }: KeyFigure, { accent }: Theme): ReactNode => (
  <View
    style={{
      flex: 1,
      paddingTop: 5,
      marginRight: 14,
      borderTopWidth: 1.5,
      borderTopColor: accent,
    }}
  >
    <P style={{ fontSize: 9, color: tones.soft, marginBottom: 0 }}>{label}</P>
    <P style={{ fontSize: 15, fontWeight: 600, lineHeight: 1.25, marginBottom: 0 }}>{value}</P>
    {detail ? <P style={{ fontSize: 9, color: tones.soft, marginBottom: 0 }}>{detail}</P> : null}
  </View>
);
