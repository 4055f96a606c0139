import { logConsole } from '@/lib/server/log/console';
import { logFailure } from '@/lib/server/log/failure';

/** Says everything that goes wrong in a server, with a secret in the words. */
const secret = process.argv[2] ?? '';

logConsole();
for (let time = 0; time < 2; time++)
  console.error('⨯', new TypeError(`Not found: ${secret}\n${secret}`));
logFailure('purge', Object.assign(new Error(secret), { code: 'ERR_SQLITE_ERROR', errcode: 13 }));
console.error(`Failed to handle request for /${secret}`);
console.warn(new RangeError(secret));
