import { instrument } from '@/lib/instrument/instrument';
import { evidenceBase } from '@/lib/instrument/texts/evidence';

/** Every evidence id that anything in the instrument names. */
function named(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? (part as string[]) : named(part),
  );
}

const used = new Set(named(instrument));
const unused = (await evidenceBase()).filter(({ id }) => !used.has(id));
for (const { id, ref, en } of unused) console.log(`${id}  ${ref}  ${en}`);
console.log(
  `\n${unused.length} of ${unused.length + used.size} findings are not used by the instrument.`,
);
