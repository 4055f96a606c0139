'use client';

import type { ConsultationLink } from '@/lib/sealed/links/link';

/** Opens the link of an owner or an analyst. */
export function ReaderEntrance(_: { link: Exclude<ConsultationLink, { kind: 'body' }> }) {
  return null;
}
