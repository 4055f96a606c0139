import { expect, it } from 'vitest';
import { killUnderLoad } from '../../support/rooms/kills';
import { bundleProgram, freePort, startServer } from '../../support/rooms/process';
import { describeStores } from './support';

describeStores('a server that is killed under load', (store) => {
  // Hundreds of kills are for `npm run promises`.
  it('always opens again and has every acknowledged write', async () => {
    const program = await bundleProgram('tests/support/rooms/server.ts');
    const env = { ...store.place().env, PORT: String(await freePort()) };
    const start = () => startServer([program.file], env);
    const { acknowledged, lost } = await killUnderLoad({ start, kills: 3, members: 32 });
    program.remove();
    expect(lost).toBe(0);
    expect(acknowledged).toBeGreaterThan(3 * 32);
  });
});
