import type { ReactNode } from 'react';
import { Note, P, Strong } from '@/lib/pdf';
import type { Block, Tone } from '@/lib/report/types';
import { inlineNodes } from './rich-text';
import { tones } from './theme';

type Notice = Extract<Block, { kind: 'notice' }>;

const looks: Record<Tone, { bar: string; ground: string }> = {
  info: { bar: tones.accent, ground: tones.accentSoft },
  warning: { bar: tones.warning, ground: tones.warningSoft },
};

/** A remark that must not be overlooked. */
export const notice = ({ tone, title, text }: Notice): ReactNode => {
  const { bar, ground } = looks[tone];
  return (
    <Note
      keepTogether
      style={{ backgroundColor: ground, borderLeftWidth: 3, borderLeftColor: bar }}
    >
      <P style={{ marginBottom: 2 }}>
        <Strong>{title}</Strong>
      </P>
      <P style={{ marginBottom: 0 }}>{inlineNodes(text)}</P>
    </Note>
  );
};
