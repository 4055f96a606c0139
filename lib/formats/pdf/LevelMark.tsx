import type { Level } from '@/lib/model/types';
import { Artifact, Circle, Line, Path, Svg } from '@/lib/pdf';
import { levelTones, tones } from './theme';

const HALF = 'M8 1.25 A6.75 6.75 0 0 0 8 14.75 Z';

const fills: Record<Level, 'full' | 'half' | 'empty'> = {
  carries: 'full',
  conditions: 'half',
  strengthen: 'empty',
};

/** The mark of a level: full, half or empty, and a dash where it is not known. The words say the same. */
export const LevelMark = ({ level, size = 9 }: { level: Level | null; size?: number }) => (
  <Artifact style={{ width: size, height: size }}>
    <Svg width={size} height={size} viewBox="0 0 16 16">
      {level === null ? <UnknownMark /> : <KnownMark level={level} />}
    </Svg>
  </Artifact>
);

const UnknownMark = () => (
  <Line x1={2} y1={8} x2={14} y2={8} stroke={tones.soft} strokeWidth={2} strokeDasharray="3 2" />
);

const KnownMark = ({ level }: { level: Level }) => {
  const tone = levelTones[level];
  const fill = fills[level];
  return (
    <>
      <Circle
        cx={8}
        cy={8}
        r={6.75}
        fill={fill === 'full' ? tone : 'none'}
        stroke={tone}
        strokeWidth={2}
      />
      {fill === 'half' ? <Path d={HALF} fill={tone} /> : null}
    </>
  );
};
