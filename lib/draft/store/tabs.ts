import { isObject } from '@/lib/draft/migration/raw-draft';

/** Messages between tabs; never content. */
export type Message = { kind: 'changed' | 'removed'; id: string } | { kind: 'cleared' };

/** A channel to the other tabs. */
export interface Tabs {
  tell(message: Message): void;
  close(): void;
}

function isMessage(data: unknown): data is Message {
  if (!isObject(data)) return false;
  if (data.kind === 'cleared') return true;
  return (data.kind === 'changed' || data.kind === 'removed') && typeof data.id === 'string';
}

/** Connects to the other tabs on a channel; does nothing without BroadcastChannel. */
export function connectTabs(name: string, hear: (message: Message) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) hear(data);
  };
  return {
    tell: (message) => {
      try {
        channel.postMessage(message);
      } catch {
        // A closed channel: what was written stays written.
      }
    },
    close: () => channel.close(),
  };
}
