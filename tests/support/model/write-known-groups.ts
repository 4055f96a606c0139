import { writeFileSync } from 'node:fs';
import { knownGroups } from './known-groups';

/** Writes the table of known groups that the method page shows. */
writeFileSync(
  'content/instrument/known-groups.json',
  `${JSON.stringify(knownGroups(), null, 2)}\n`,
);
