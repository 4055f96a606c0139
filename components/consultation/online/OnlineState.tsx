'use client';

import type { FollowState } from '@/lib/collecting/online/follow';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';

/** Where a body stands at the host, in words. */
export function OnlineState({ state }: { state: FollowState }) {
  return <span className="block">{useOnlineTexts().follow.states[state]}</span>;
}
