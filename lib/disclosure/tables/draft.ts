import type { Rules } from '@/lib/disclosure/disclose';
import type { Draft } from '@/lib/draft/draft';
import { CLOSED, DRAFT_REQUEST } from './request';

const WORKING = ['device', 'file', 'desk'] as const;
const WITH_REGION = [...WORKING, 'consultation'] as const;

/** Who gets what of a draft. */
export const DRAFT = {
  id: WORKING,
  // The title of a room.
  name: [...WORKING, 'room'],
  createdAt: WORKING,
  updatedAt: [...WORKING, 'coordinator'],
  revision: WORKING,
  instrumentVersion: WITH_REGION,
  fingerprints: { asked: WITH_REGION, scored: WITH_REGION },
  fictional: WORKING,
  request: DRAFT_REQUEST,
  rounds: {
    closedOn: WORKING,
    level: WORKING,
    request: CLOSED,
    signOffs: { role: WORKING, name: WORKING, on: WORKING, remark: WORKING },
    fingerprints: { asked: WORKING, scored: WORKING },
    gaps: WORKING,
  },
  changes: {
    kind: WORKING,
    question: WORKING,
    detail: WORKING,
    part: WORKING,
    value: WORKING,
    version: WORKING,
  },
  // Of the person on the device; of a team, what its members answered is told apart by other means.
  role: ['device', 'file', 'desk'],
  // Of whoever asks, and known to them; in a response its version stands by itself.
  proposal: { version: WORKING, points: WORKING },
  // What stands in a control stays where it was typed, but for a file of the whole assessment.
  typed: { perKey: { value: ['device', 'file'], unusable: ['device', 'file'] } },
} as const satisfies Rules<Draft>;
