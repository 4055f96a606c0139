import { existsSync } from 'node:fs';

/** The files from which the server takes its settings, the strongest first; the environment wins. */
const FILES = ['.env.production.local', '.env.local', '.env.production', '.env'];

/** Reads the settings of the server, for a command beside it. */
export function loadSettings(): void {
  for (const file of FILES) if (existsSync(file)) process.loadEnvFile(file);
}
