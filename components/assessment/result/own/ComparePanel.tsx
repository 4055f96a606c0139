'use client';

import { useState } from 'react';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/form/FileInput';
import { Select } from '@/components/ui/form/Select';
import { displayName } from '@/lib/draft/display-name';
import { importBlob } from '@/lib/draft/exchange/import-any';
import { toRequest } from '@/lib/draft/to-request';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useFailureWords } from '@/lib/page-texts/use-failure-words';
import { useList } from '@/lib/session/opening/use-list';
import {
  type Comparison,
  closedRoundsOf,
  compareWith,
  type Other,
  otherOf,
} from '@/lib/session/result/compare';
import { useSession } from '@/lib/session/session';
import { day } from '@/lib/wording/numbers';
import { Changes } from './Changes';

type State =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; message: string }
  | { kind: 'failed'; cause: unknown }
  | { kind: 'done'; comparison: Comparison };

/** Chooses what to compare with, and shows what differs. Nothing leaves the device. */
export default function ComparePanel() {
  const { texts: words, wording } = useResult();
  const { compare: texts } = words;
  const refusals = useTexts('import');
  const { untitled } = useTexts('frame');
  const { id, draft, store } = useSession();
  const { summaries } = useList();
  const [chosen, setChosen] = useState('');
  const [state, setState] = useState<State>({ kind: 'idle' });

  const rounds = closedRoundsOf(draft, (on) => fill(texts.round, { date: day(wording, on) }));
  const others = (summaries ?? []).flatMap((one) =>
    one.status === 'ok' && one.id !== id && one.answered > 0
      ? [{ value: one.id, label: displayName(one, untitled) }]
      : [],
  );
  const options = [
    ...rounds.map(({ name }, at) => ({ value: `round-${at}`, label: name })),
    ...others,
  ];

  const lay = async (find: () => Promise<Other | null>) => {
    setState({ kind: 'reading' });
    try {
      const other = await find();
      if (!other) return;
      const request = toRequest(draft, { title: untitled, locale: wording.locale });
      setState({ kind: 'done', comparison: await compareWith(request, other, wording.locale) });
    } catch (cause) {
      setState({ kind: 'failed', cause });
    }
  };
  const choose = (value: string) => {
    setChosen(value);
    if (value === '') return setState({ kind: 'idle' });
    void lay(async () => {
      const round = /^round-(\d+)$/.exec(value)?.[1];
      if (round !== undefined) return rounds[Number(round)] ?? null;
      const found = await store?.get(value);
      return found ? otherOf(found, others.find((one) => one.value === value)?.label ?? '') : null;
    });
  };
  const take = (file: File) => {
    setChosen('');
    void lay(async () => {
      const imported = await importBlob(file);
      if (imported.ok) return otherOf(imported.draft, file.name);
      setState({ kind: 'refused', message: refusals[imported.reason] });
      return null;
    });
  };

  return (
    <>
      <div className="max-w-measure space-y-4 print:hidden">
        {options.length > 0 ? (
          <Select
            name="compare-with"
            label={texts.choose}
            options={options}
            value={chosen}
            onChange={({ target }) => choose(target.value)}
          />
        ) : (
          summaries && <p>{texts.noOther}</p>
        )}
        <FileInput
          id="compare-file"
          label={texts.file}
          hint={texts.fileHint}
          error={state.kind === 'refused' ? state.message : undefined}
          accept=".json,.pdf,application/json,application/pdf"
          onFile={take}
        />
      </div>
      <div role="status">
        {state.kind === 'reading' && texts.reading}
        {state.kind === 'failed' && <Failure cause={state.cause} />}
      </div>
      {state.kind === 'done' && (
        <>
          <Changes comparison={state.comparison} />
          <p className="print:hidden">
            <Button variant="secondary" onClick={printThis}>
              {texts.print}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

function Failure({ cause }: { cause: unknown }) {
  return <p>{useFailureWords(cause)}</p>;
}

/** Prints this part of the page and nothing else. */
function printThis() {
  const part = document.getElementById('compare');
  part?.setAttribute('data-print-only', '');
  addEventListener('afterprint', () => part?.removeAttribute('data-print-only'), { once: true });
  window.print();
}
