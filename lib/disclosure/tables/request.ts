import type { Rules } from '@/lib/disclosure/disclose';
import type { AssessRequest } from '@/lib/model/types';

/** Whoever works on the assessment. */
const WORKING = ['device', 'file', 'desk'] as const;
const AND_ROOM = [...WORKING, 'room'] as const;
const EVERYBODY = [...AND_ROOM, 'publication'] as const;
/** What a member fills in and their coordinators read. */
const AND_COORDINATOR = [...WORKING, 'coordinator'] as const;
const DEVICE = ['device'] as const;

/** Who gets what of a request, and of the request in a draft. */
export const REQUEST = {
  instrumentVersion: WORKING,
  locale: EVERYBODY,
  fictional: EVERYBODY,
  norm: EVERYBODY,
  // A report names them, so that its figures can be computed again.
  seed: [...WORKING, 'publication'],
  runs: [...WORKING, 'publication'],
  context: {
    municipality: {
      nis: EVERYBODY,
      name: EVERYBODY,
      population: EVERYBODY,
      province: AND_ROOM,
      country: AND_ROOM,
      group: AND_ROOM,
    },
    task: {
      title: EVERYBODY,
      description: AND_ROOM,
      proposer: EVERYBODY,
      domain: EVERYBODY,
      intensity: EVERYBODY,
      refusable: EVERYBODY,
      start: EVERYBODY,
      reference: EVERYBODY,
    },
  },
  // Of a team, what it answered together: see `answeredTogether`.
  answers: AND_COORDINATOR,
  // Never on the desk either: they follow from its snapshot, the same on every coordinator's device.
  respondents: { role: DEVICE, answers: DEVICE },
  confidential: { assigned: DEVICE },
  consensus: {
    perKey: {
      value: AND_ROOM,
      // In a publication only of questions on which the team was split: see `mayNameConsensus`.
      reason: EVERYBODY,
      // Often tells who disagreed.
      dissent: WORKING,
    },
  },
  confidence: AND_COORDINATOR,
  notes: AND_COORDINATOR,
  costs: {
    years: EVERYBODY,
    lines: { label: AND_ROOM, oneOff: AND_ROOM, yearly: AND_ROOM, fte: AND_ROOM },
    promised: { oneOff: AND_ROOM, yearly: AND_ROOM, indexed: EVERYBODY },
  },
  plan: {
    // In a publication no action that the team thought of itself: see `mayNameAction`.
    measure: EVERYBODY,
    title: AND_ROOM,
    owner: AND_ROOM,
    due: EVERYBODY,
    status: EVERYBODY,
    note: WORKING,
  },
  reviewOn: EVERYBODY,
  previousRound: { date: EVERYBODY, gaps: EVERYBODY },
} as const satisfies Rules<AssessRequest>;
