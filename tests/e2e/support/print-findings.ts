import { readFileSync } from 'node:fs';
import { findingsOf } from '@/lib/findings';
import { loadWording } from '@/lib/wording/texts';

/** Prints what a result has to say. Run by itself: the test runner for browsers does not import JSON. */
const { result, request } = JSON.parse(readFileSync(0, 'utf8'));
const findings = findingsOf(result, request, await loadWording(request.locale));
process.stdout.write(JSON.stringify(findings));
