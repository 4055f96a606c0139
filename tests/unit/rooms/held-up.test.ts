import { describe, expect, it } from 'vitest';
import { roomTexts } from '@/lib/instrument/texts/room';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import { heldUpText } from '@/lib/session/room/room-problem';

type State = RoomView['state'];

const texts = await roomTexts('nl');
const told = (state: State, unsent = true) => heldUpText(texts, { state, unsent });

describe('what does not arrive in the room', () => {
  it.each<[State, RegExp]>([
    [{ status: 'waiting', reason: 'offline' }, /^Geen verbinding\..*later verstuurd/],
    [{ status: 'waiting', reason: 'intercepted' }, /nog niet online.*firewall.*IT-dienst/],
    [{ status: 'waiting', reason: 'unavailable' }, /nog niet online.*niet bereikbaar/],
    [{ status: 'waiting', reason: 'limited' }, /nog niet online.*te veel aanvragen/],
    [{ status: 'refused', reason: 'full' }, /nog niet online.*geen plaats/],
    [{ status: 'refused', reason: 'invalid' }, /nog niet online.*niet begrijpt/],
    [{ status: 'refused', reason: 'newer' }, /nog niet online.*nieuwere versie/],
    [{ status: 'gone' }, /^Deze link werkt niet meer/],
  ])('is told when it is %o', (state, words) => {
    expect(told(state)).toMatch(words);
  });

  it('is not told of while everything arrives, or has arrived', () => {
    expect(told({ status: 'synced', at: '2026-11-22T09:00:00.000Z' })).toBe(null);
    expect(told({ status: 'syncing' })).toBe(null);
    expect(told({ status: 'waiting', reason: 'offline' }, false)).toBe(null);
    expect(told({ status: 'refused', reason: 'tampered' }, false)).toBe(null);
    expect(told({ status: 'gone' }, false)).toMatch(/^Deze link werkt niet meer/);
  });

  it('is never said to be for want of members', () => {
    for (const reason of ['invalid', 'intercepted', 'forbidden'] as const) {
      const state: State =
        reason === 'intercepted' ? { status: 'waiting', reason } : { status: 'refused', reason };
      expect(told(state)).not.toMatch(/aantal leden/);
    }
  });
});
