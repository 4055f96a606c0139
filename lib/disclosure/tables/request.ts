import type { Audiences } from '@/lib/disclosure/audiences';
import type { Rules } from '@/lib/disclosure/disclose';
import type { AssessRequest, EarlierRequest } from '@/lib/model/types';

/** Whoever works on the assessment. */
const WORKING = ['device', 'file', 'desk'] as const;
const AND_ROOM = [...WORKING, 'room'] as const;
const EVERYBODY = [...AND_ROOM, 'publication'] as const;
/** Of an assessment that answers a consultation; an earlier round is no part of that. */
const WITH_REGION = [...EVERYBODY, 'consultation'] as const;
const ROOM_AND_REGION = [...AND_ROOM, 'consultation'] as const;
const WORKING_AND_REGION = [...WORKING, 'consultation'] as const;
/** What a member fills in and their coordinators read. */
const AND_COORDINATOR = [...WORKING, 'coordinator'] as const;
const COORDINATOR_AND_REGION = [...AND_COORDINATOR, 'consultation'] as const;
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
  fictional: WITH_REGION,
  // In a named municipality it points at one person: signing off is how a role is published.
  role: ['device', 'file'],
  norm: WITH_REGION,
  context: {
    municipality: {
      nis: WITH_REGION,
      name: WITH_REGION,
      population: WITH_REGION,
      province: ROOM_AND_REGION,
      // A code: the copy for publication speaks in the words of the country.
      country: WITH_REGION,
      countryName: ROOM_AND_REGION,
      group: AND_ROOM,
    },
    task: {
      title: WITH_REGION,
      // Words of the municipality's own: what it wants to say to a region is a remark.
      description: AND_ROOM,
      proposer: WITH_REGION,
      domain: WITH_REGION,
      intensity: WITH_REGION,
      refusable: WITH_REGION,
      start: WITH_REGION,
      reference: WITH_REGION,
    },
  },
  // Of a team, what it answered together and the own facts: see `answeredTogether` and `ownFacts`.
  // A region gets no answer in words: see `requestForConsultation`.
  answers: COORDINATOR_AND_REGION,
  unsure: COORDINATOR_AND_REGION,
  // What a team answered together in an earlier round, or a region was handed.
  intervals: {
    perKey: {
      low: WORKING_AND_REGION,
      high: WORKING_AND_REGION,
      point: WORKING_AND_REGION,
      divided: WORKING_AND_REGION,
    },
  },
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
    from: WITH_REGION,
    years: WITH_REGION,
    // A region gets sums, not lines: see `requestForConsultation`.
    lines: {
      label: AND_ROOM,
      oneOff: ROOM_AND_REGION,
      perYear: ROOM_AND_REGION,
      fte: ROOM_AND_REGION,
      indexed: ROOM_AND_REGION,
    },
    promised: { oneOff: ROOM_AND_REGION, perYear: ROOM_AND_REGION, indexed: WITH_REGION },
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

const {
  instrumentVersion: _version,
  on: _on,
  previousRound: _previous,
  role: _role,
  ...inDraft
} = REQUEST;

/** The same of the request in a draft, which has its version, role and earlier rounds beside it. */
export const DRAFT_REQUEST = inDraft;
