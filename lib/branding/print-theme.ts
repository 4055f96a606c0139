import type { Role } from '@/lib/charts/drawing';

/** The tones of the report in print; they differ in lightness too. */
export const tones = {
  ink: '#1a1f1e',
  soft: '#4a5250',
  rule: '#d3d8d5',
  surface: '#f3f5f3',
  paper: '#ffffff',
  accent: '#0d5650',
  accentSoft: '#e5f0ed',
  warning: '#735200',
  warningSoft: '#faf3e0',
  short: '#cf6a42',
} as const;

/** How a role of a drawing looks on paper. */
export interface RoleStyle {
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  fontWeight?: 400 | 600;
}

const { ink, soft, rule, surface, paper, accent, short } = tones;
const filled = { fill: accent, stroke: paper, strokeWidth: 1.5 };
const hollow = { fill: paper, stroke: accent, strokeWidth: 2.5 };
const supported = { fill: accent };
const counted = { fill: surface, stroke: soft, strokeWidth: 1 };

/** The roles in print; every difference in tone is also one of shape, weight or dash. */
export const roleStyles: Record<Role, RoleStyle> = {
  axis: { stroke: soft, strokeWidth: 1.5 },
  grid: { stroke: rule, strokeWidth: 1 },
  datum: { stroke: soft, strokeWidth: 1, strokeDasharray: '1 3' },
  support: supported,
  supported,
  expected: { fill: paper, stroke: accent, strokeWidth: 1.25 },
  unknown: { stroke: soft, strokeWidth: 1.25, strokeDasharray: '2 3' },
  shortfall: { fill: short, fillOpacity: 0.35 },
  difference: { stroke: short, strokeWidth: 4 },
  beam: { stroke: ink, strokeWidth: 5 },
  range: { fill: rule, fillOpacity: 0.6 },
  level: supported,
  levelOpen: hollow,
  during: { fill: paper, stroke: ink, strokeWidth: 1.75 },
  running: { fill: paper, stroke: accent, strokeWidth: 2.25 },
  share: counted,
  median: { stroke: ink, strokeWidth: 4 },
  members: counted,
  membersOpen: { fill: paper, stroke: soft, strokeWidth: 1.25 },
  hatch: { stroke: soft, strokeWidth: 1 },
  patch: { fill: paper },
  own: filled,
  reference: { stroke: ink, strokeWidth: 3 },
  station: filled,
  stationOpen: hollow,
  stationChanged: { fill: paper, stroke: accent, strokeWidth: 2 },
  reenter: { fill: paper, stroke: ink, strokeWidth: 2, strokeDasharray: '5 3' },
  round: { stroke: soft, strokeWidth: 2 },
  whisker: { stroke: soft, strokeWidth: 1.5 },
  label: { fill: ink },
  value: { fill: ink, fontWeight: 600 },
  muted: { fill: soft },
};
