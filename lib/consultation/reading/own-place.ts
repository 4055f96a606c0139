import type {
  Body,
  ConsultationReading,
  Proposal,
  ResponseRequest,
  TallyCell,
} from '@/lib/consultation/types';
import { structureOf } from '@/lib/model/answers/structure';
import { orNull } from '@/lib/model/steps/score';
import { CAPACITIES, type CapacityId, type Instrument } from '@/lib/model/types';
import { scoreBodies } from './scoring';
import { capacityCell } from './verdicts';

/** What one body answered, in the cells in which a reading counts it. */
export interface OwnPlace {
  overall: TallyCell;
  capacities: Record<CapacityId, TallyCell>;
  /** Steps 0–4 that each factor misses by points; null where it is open. */
  missing: Record<string, number | null>;
}

/**
 * Where a body's own answers stand, scored as the reading scored those of all: under its norm and rule, with
 * the number of inhabitants of the list of those asked. Of the reading nothing else is used.
 *
 * @param body As it stands on that list.
 * @returns null where nothing was answered.
 */
export function ownPlace(
  instrument: Instrument,
  { norm, rule }: Pick<ConsultationReading, 'norm' | 'rule'>,
  { proposal, body, request }: { proposal: Proposal; body: Body; request: ResponseRequest },
): OwnPlace | null {
  const response = { body: body.id, sharing: 'named', request } as const;
  const input = { norm, rule, proposal, bodies: [body], responses: [response] };
  const [own] = scoreBodies(instrument, input);
  if (!own || Object.keys({ ...request.answers, ...request.intervals }).length === 0) return null;
  const { factors } = structureOf(instrument);
  return {
    overall: own.verdict,
    capacities: Object.fromEntries(
      CAPACITIES.map((id, c) => [id, capacityCell(own.reading.structure, c, rule, own.missed)]),
    ) as OwnPlace['capacities'],
    missing: Object.fromEntries(
      factors.map(({ factor }, f) => [factor.id, orNull(own.point[f] ?? Number.NaN)]),
    ),
  };
}
