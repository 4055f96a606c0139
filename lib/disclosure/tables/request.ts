import type { Audiences } from '@/lib/disclosure/audiences';
import type { Rules } from '@/lib/disclosure/disclose';
import type { AssessRequest, EarlierRequest } from '@/lib/model/types';

/** Whoever works on the assessment. */
const WORKING = ['device', 'file', 'desk'] as const;
const AND_ROOM = [...WORKING, 'room'] as const;
const EVERYBODY = [...AND_ROOM, 'publication'] as const;
/** What a member fills in and their coordinators read. */
const AND_COORDINATOR = [...WORKING, 'coordinator'] as const;
const DEVICE = ['device'] as const;

/** The request of an earlier round; of a team it holds what it answered together. */
const earlier = <const R extends Audiences, const E extends Audiences>(room: R, everybody: E) =>
  ({
    instrumentVersion: WORKING,
    norm: everybody,
    context: {
      municipality: {
        nis: everybody,
        name: everybody,
        population: everybody,
        province: room,
        country: everybody,
      },
      task: { refusable: everybody, reference: everybody },
    },
    answers: WORKING,
    unsure: WORKING,
    intervals: { perKey: { low: WORKING, high: WORKING, point: WORKING, divided: WORKING } },
    respondents: { role: DEVICE, answers: DEVICE, unsure: DEVICE },
    confidential: { assigned: DEVICE },
    consensus: { perKey: { value: WORKING } },
    costs: {
      from: everybody,
      years: everybody,
      lines: { oneOff: room, perYear: room, fte: room, indexed: room },
      promised: { oneOff: room, perYear: room, indexed: everybody },
    },
    plan: { measure: room, status: room, due: room },
    on: everybody,
  }) as const satisfies Rules<EarlierRequest>;

/** Who gets what of the round before, with a request. */
const PREVIOUS = earlier(AND_ROOM, EVERYBODY);

/** Who gets what of the closed rounds of a draft. */
export const CLOSED = earlier(WORKING, WORKING);

/** Who gets what of a request, and of the request in a draft. */
export const REQUEST = {
  instrumentVersion: WORKING,
  locale: EVERYBODY,
  fictional: EVERYBODY,
  norm: EVERYBODY,
  context: {
    municipality: {
      nis: EVERYBODY,
      name: EVERYBODY,
      population: EVERYBODY,
      province: AND_ROOM,
      // A code: the copy for publication speaks in the words of the country.
      country: EVERYBODY,
      countryName: AND_ROOM,
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
  // Of a team, what it answered together and the own facts: see `answeredTogether` and `ownFacts`.
  answers: AND_COORDINATOR,
  unsure: AND_COORDINATOR,
  // What a team answered together in an earlier round, or a region was handed.
  intervals: { perKey: { low: WORKING, high: WORKING, point: WORKING, divided: WORKING } },
  // Never on the desk either: they follow from its snapshot, the same on every coordinator's device.
  respondents: { role: DEVICE, answers: DEVICE, unsure: DEVICE },
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
  notes: AND_COORDINATOR,
  costs: {
    from: EVERYBODY,
    years: EVERYBODY,
    lines: {
      label: AND_ROOM,
      oneOff: AND_ROOM,
      perYear: AND_ROOM,
      fte: AND_ROOM,
      indexed: AND_ROOM,
    },
    promised: { oneOff: AND_ROOM, perYear: AND_ROOM, indexed: EVERYBODY },
  },
  plan: {
    // Nor an action that the team thought of itself, of which only the number is told: see `mayNameAction`.
    measure: EVERYBODY,
    // Observers read what a room gets: no more of a plan than is published.
    title: WORKING,
    owner: WORKING,
    due: EVERYBODY,
    status: EVERYBODY,
    note: WORKING,
  },
  reviewOn: EVERYBODY,
  // Who signed by role and when; names and remarks stay with whoever works on it.
  signOffs: { role: EVERYBODY, name: WORKING, on: EVERYBODY, remark: WORKING },
  on: EVERYBODY,
  previousRound: { on: EVERYBODY, request: PREVIOUS },
} as const satisfies Rules<AssessRequest>;

const { instrumentVersion: _version, on: _on, previousRound: _previous, ...inDraft } = REQUEST;

/** The same of the request in a draft, which has its version and its earlier rounds beside it. */
export const DRAFT_REQUEST = inDraft;
