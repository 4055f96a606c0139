'use client';

import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';

/** What became of a file, or of a folder. */
export interface ImportOutcome {
  file: string;
  /** The assessment that it opened as. */
  opened?: { id: string; name: string };
  /** Why it was not opened, in words. */
  refused?: string;
}

/** One file that was opened, or of each of several what became of it. */
export function ImportOutcomes({ outcomes }: { outcomes: ImportOutcome[] }) {
  const texts = useTexts('list');
  const [only] = outcomes;
  if (outcomes.length === 1 && only) return only.opened && <Opened {...only.opened} />;
  if (outcomes.length === 0) return null;
  const count = outcomes.filter(({ opened }) => opened).length;
  return (
    <>
      <span className="font-semibold">
        {fill(texts.importedSome, { count: String(count), total: String(outcomes.length) })}
      </span>
      <ul className="mt-2 list-disc space-y-1 pl-6">
        {outcomes.map(({ file, opened, refused }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <li key={index} className="break-words">
            <strong>{file}</strong>: {opened ? <Opened {...opened} /> : refused}
          </li>
        ))}
      </ul>
    </>
  );
}

function Opened({ id, name }: { id: string; name: string }) {
  const texts = useTexts('list');
  const locale = useLocale();
  return (
    <>
      {fill(texts.imported, { name })}{' '}
      <a href={localePath(locale, formatPath(id, { kind: 'tasks' }))}>{texts.importOpen}</a>
    </>
  );
}
