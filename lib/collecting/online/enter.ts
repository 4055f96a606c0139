import { type FoundLink, findLink } from '@/lib/sealed/links/find-link';
import type { ConsultationLink } from '@/lib/sealed/links/link';
import { isConsultationLink } from '@/lib/sealed/links/link';
import type { ConsultationKind } from '@/lib/sealed/links/link-kinds';

/**
 * What a link in a pasted text leads to. `room`: to a team's room, which has a page of its own. `damaged` for one
 * that was cut or rewritten; that one was revoked shows only when the host is asked (`gone`).
 */
export type Entrance =
  | { to: 'consultation'; kind: ConsultationKind; link: ConsultationLink }
  | { to: 'room'; link: Extract<FoundLink, { ok: true }>['link'] }
  | { to: 'nowhere'; reason: Extract<FoundLink, { ok: false }>['reason'] };

/** Finds out where the link in a text leads. Never throws. */
export function entranceIn(text: string): Entrance {
  const found = findLink(text);
  if (!found.ok) return { to: 'nowhere', reason: found.reason };
  const { link } = found;
  return isConsultationLink(link)
    ? { to: 'consultation', kind: link.kind, link }
    : { to: 'room', link };
}
