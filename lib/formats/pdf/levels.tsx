import { Children, type ReactNode } from 'react';
import { Figure, Group, P, Strong, View } from '@/lib/pdf';
import type { Block } from '@/lib/report/types';
import { DrawingSvg } from './DrawingSvg';
import { LevelMark } from './LevelMark';
import { inlineNodes } from './rich-text';
import { tones } from './theme';

type Levels = Extract<Block, { kind: 'levels' }>;

const BEAM = { width: 124, weight: 0.3 };

/** The capacities with the mark and name of their level, and each as a small beam. */
export const levels = ({ items }: Levels): ReactNode => (
  <Group style={{ marginBottom: 10 }}>{Children.toArray(items.map(row))}</Group>
);

const row = ({ level, levelTitle, title, text, figure }: Levels['items'][number]): ReactNode => (
  <View wrap={false} style={line}>
    <View style={{ width: 16, paddingTop: 3 }}>
      <LevelMark level={level} size={10} />
    </View>
    <View style={{ width: 128, paddingRight: 8 }}>
      <P style={{ marginBottom: 0 }}>
        <Strong>{title}</Strong>
      </P>
      <P style={{ marginBottom: 0, color: tones.soft }}>{levelTitle}</P>
    </View>
    {figure ? (
      <Figure alt={figure.alt} style={{ width: BEAM.width, marginVertical: 0, marginRight: 14 }}>
        <DrawingSvg drawing={figure.drawing} {...BEAM} />
      </Figure>
    ) : null}
    <P style={{ flex: 1, marginBottom: 0 }}>{inlineNodes(text)}</P>
  </View>
);

const line = {
  flexDirection: 'row',
  paddingVertical: 6,
  borderTopWidth: 0.5,
  borderTopColor: tones.rule,
} as const;
