import type { ScoredBody } from '@/lib/consultation/reading/scoring';
import { decidingFactors, type Missed, overallCell } from '@/lib/consultation/reading/verdicts';
import type { Flip, Package, TallyCell } from '@/lib/consultation/types';
import { TOP } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Instrument, RuleId } from '@/lib/model/types';
import { missedWith, withLevers } from './apply';
import { covers } from './cover';
import { type Levers, leversOf, NO_LEVERS } from './levers';

/** What a package does to one body. */
export interface Outcome {
  body: ScoredBody;
  at: number;
  levers: Levers;
  missed: Missed;
  from: TallyCell;
  to: TallyCell;
  /** Positions of the factors that hold it back afterwards. */
  deciding: number[];
}

/** Scores every body again under a package; those that it does not cover stay as they are. */
export function outcomesOf(
  instrument: Instrument,
  one: Package,
  bodies: readonly ScoredBody[],
  rule: RuleId,
): Outcome[] {
  const levers = leversOf(instrument, one);
  return bodies.map((body): Outcome => {
    const covered = covers(one, body.body);
    const moved = covered && (levers.moves.length > 0 || levers.pooling);
    const missed = moved ? missedWith(body.reading, levers) : body.missed;
    const { structure } = body.reading;
    return {
      body,
      at: body.at,
      levers: covered ? levers : NO_LEVERS,
      missed,
      from: body.verdict,
      to: moved ? overallCell(structure, rule, missed) : body.verdict,
      deciding: decidingFactors(structure, rule, missed.worst),
    };
  });
}

/** Why a body moves: the answers that changed, as they are asked, and the factors that miss fewer steps. */
export function flipOf({
  body: { body, reading, missed: before },
  levers,
  missed,
  from,
  to,
}: Outcome): Flip {
  const after = withLevers(reading, levers);
  const { structure } = reading;
  return {
    body: body.id,
    from,
    to,
    answers: structure.scored.flatMap(({ id, side }, at) =>
      side === 'owner' || sameAt(reading, after, at)
        ? []
        : [{ question: id, from: asAsked(reading, at), to: asAsked(after, at) }],
    ),
    factors: structure.factors.flatMap(({ factor }, f) =>
      missed.best[f]! < before.best[f]! || missed.worst[f]! < before.worst[f]! ? [factor.id] : [],
    ),
  };
}

const sameAt = (a: AnswerReading, b: AnswerReading, at: number): boolean =>
  a.low[at] === b.low[at] && a.high[at] === b.high[at];

/** An interval before a reversed scale was turned. */
function asAsked({ structure, low, high }: AnswerReading, at: number): [number, number] {
  const [from, to] = [low[at]!, high[at]!];
  return structure.scored[at]!.direction === 1 ? [from, to] : [TOP - to, TOP - from];
}
