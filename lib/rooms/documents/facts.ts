import { factsForRoom } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { canonicalJson } from '@/lib/json/canonical';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';

/** The part of the board that describes the assessment. */
export type Facts = Pick<SharedRecord, 'title' | 'context' | 'norm' | 'instrumentVersion'>;

/** The facts of a coordinator's draft. */
export function factsOf(draft: Draft): Facts {
  const { name, context = {}, norm } = factsForRoom(draft);
  return {
    title: name || context.task?.title || '',
    context,
    ...(norm && { norm }),
    instrumentVersion: INSTRUMENT_VERSION,
  };
}

/** A board with these facts; the same object when it has them already. */
export function withFacts(sharedRecord: SharedRecord, facts: Facts): SharedRecord {
  const { title, context, norm, instrumentVersion, ...rest } = sharedRecord;
  const present = { title, context, norm, instrumentVersion };
  return canonicalJson(present) === canonicalJson(facts) ? sharedRecord : { ...rest, ...facts };
}

/** A member's draft with the context and norm of the board; the same object when it has them already. */
export function aboutBoard(draft: Draft, { context, norm }: SharedRecord): Draft {
  const { context: _context, norm: _norm, ...rest } = draft.request;
  const facts = { ...(Object.keys(context).length > 0 && { context }), ...(norm && { norm }) };
  const present = { context: draft.request.context ?? {}, norm: draft.request.norm };
  const same = canonicalJson(present) === canonicalJson({ context, norm });
  return same ? draft : { ...draft, request: { ...rest, ...facts } };
}
