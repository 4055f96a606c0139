import type { Body } from '@/lib/consultation/types';
import { type FormerCode, formerCodes } from '@/lib/instrument/municipalities/groups';
import { comparable } from '@/lib/instrument/municipalities/match';
import { sameText, textKey } from './same-text';

/** A body that was asked, and how it was recognized. */
export interface FoundBody {
  id: string;
  name: string;
  /** By its name: what it calls itself has no code, or one that nobody was asked under. */
  byName: boolean;
  /** It answered as a municipality of before a merger. */
  former?: { code: string; name: string };
}

/** Finds the body that a response is of: by its id, by the code of before a merger, or by its name. */
export async function bodyFinder(
  bodies: readonly Body[],
): Promise<(body: { id?: string; name?: string }) => FoundBody | undefined> {
  const codes = await formerCodes();
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const found = ({ id, name }: Body, byName = false): FoundBody => ({
    id,
    name: name ?? id,
    byName,
  });
  // Of thousands, each name is brought to its key once.
  const byName = keyed(bodies, textKey);
  const byLikeName = keyed(bodies, comparable);
  const named = (name: string): Body | undefined => {
    const alike = byName.get(textKey(name)) ?? byLikeName.get(comparable(name)) ?? [];
    return alike.length === 1 ? alike[0] : undefined;
  };
  return ({ id, name }) => {
    const asked = id !== undefined && byId.get(id);
    if (asked) return found(asked);
    const merged = (former: FormerCode | undefined): FoundBody | undefined => {
      const today = former && byId.get(former.nis);
      return today && { ...found(today), former: { code: former.was, name: former.name } };
    };
    const byCode = merged(codes.find(({ was }) => was === id));
    if (byCode || !name) return byCode;
    const body = named(name);
    return body ? found(body, true) : merged(codes.find((code) => sameText(code.name, name)));
  };
}

/** Bodies with a name, by its key; none under an empty one. */
function keyed(bodies: readonly Body[], keyOf: (name: string) => string): Map<string, Body[]> {
  const found = Map.groupBy(bodies, ({ name = '' }) => keyOf(name));
  found.delete('');
  return found;
}
