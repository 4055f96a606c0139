import { Children, type ReactNode } from 'react';
import { Artifact, Group, P, View } from '@/lib/pdf';
import type { Block } from '@/lib/report/types';
import { tones } from './theme';

type Fields = Extract<Block, { kind: 'fields' }>;

/** Height of a line to write on, and what the box has around its lines, in points. */
const LINE = 15;
const AROUND = 8;

/** Boxes to fill in by hand, side by side under their labels. */
export const fieldsOf = ({ items }: Fields): ReactNode => (
  <Group keepTogether style={{ flexDirection: 'row', marginTop: 4, marginBottom: 10 }}>
    {Children.toArray(
      items.map(({ label, lines }, at) => (
        <View
          key="field"
          style={{ flex: 1, justifyContent: 'flex-end', marginLeft: at === 0 ? 0 : 14 }}
        >
          <P style={{ fontSize: 8.8, fontWeight: 600, marginBottom: 3 }}>{label}</P>
          <Artifact
            style={{ height: lines * LINE + AROUND, borderWidth: 0.75, borderColor: tones.soft }}
          />
        </View>
      )),
    )}
  </Group>
);
