import { writeFileSync } from 'node:fs';
import { parse } from './content';
import { readContent } from './files';
import { PLACEHOLDERS_FILE, placeholderTypes } from './placeholders';

writeFileSync(PLACEHOLDERS_FILE, placeholderTypes(parse(readContent()).content));
