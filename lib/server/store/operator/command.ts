import { loadSettings } from '@/lib/server/settings/load';
import { operate } from './commands';

/** `npm run rooms -- …` */

try {
  loadSettings();
  process.stdout.write(`${await operate(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
