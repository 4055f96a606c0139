import { expect, it } from 'vitest';
import { beginAnswer, draftOf } from '@/lib/session/online/begin';
import { deviceKeeper, deviceStore } from '@/lib/session/opening/device';
import { startHost } from '../rooms-client/host';
import { aBody, anOwner, Browser } from './people';

const { database } = startHost();

it('an assessment is begun once the host can be told, and no second one is left by trying again', async () => {
  const { owner } = await anOwner(await database());
  const browser = new Browser();
  browser.keeper = await deviceKeeper();
  const { session } = await aBody(owner, '44021', browser);
  const store = await deviceStore();
  browser.network.offline = true;
  await expect(beginAnswer(session, 'nl')).rejects.toMatchObject({ kind: 'offline' });
  expect(await store.list()).toEqual([]);
  browser.network.offline = false;
  const id = await beginAnswer(session, 'nl');
  expect(session.present.begun).toBe(true);
  expect((await store.list()).map((one) => one.id)).toEqual([id]);
  expect(await draftOf(session)).toBe(id);
});
