import { dirname } from 'node:path';

/**
 * What whoever hosts the site can do: `node draagkracht.mjs <command>` in a release; in the sources a script
 * of package.json for each.
 */
type Command = (args: string[]) => Promise<string>;

const COMMANDS: Record<string, Command> = {
  start: async (args) =>
    (await import('./release/start')).start(dirname(import.meta.dirname), args),
  backup: async (args) => (await import('./store/backup/command')).backupCommand(args),
  restore: async (args) => (await import('./store/backup/command')).restoreCommand(args),
  rooms: async (args) => {
    (await import('./settings/load')).loadSettings();
    return (await import('./store/operator/commands')).operate(args);
  },
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`Say what: ${Object.keys(COMMANDS).join(', ')}.`);
  process.stdout.write(`${await command(args)}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
