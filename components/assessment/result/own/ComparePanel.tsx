'use client';

import { useRef, useState } from 'react';
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

  /** What was chosen last counts: reading an earlier choice may take longer. */
  const turn = useRef(0);
  const lay = async (value: string, find: () => Promise<Other | string | undefined>) => {
    setChosen(value);
    turn.current += 1;
    const mine = turn.current;
    const settle = (next: State) => mine === turn.current && setState(next);
    setState({ kind: 'reading' });
    try {
      const other = await find();
      if (other === undefined) return settle({ kind: 'idle' });
      if (typeof other === 'string') return settle({ kind: 'refused', message: other });
      const request = toRequest(draft, { title: untitled, locale: wording.locale });
      settle({ kind: 'done', comparison: await compareWith(request, other, wording.locale) });
    } catch (cause) {
      settle({ kind: 'failed', cause });
    }
  };
  const choose = (value: string) =>
    lay(value, async () => {
      const round = /^round-(\d+)$/.exec(value)?.[1];
      if (round !== undefined) return rounds[Number(round)];
      const found = value === '' ? undefined : await store?.get(value);
      return found && otherOf(found, others.find((one) => one.value === value)?.label ?? '');
    });
  const take = (file: File) =>
    lay('', async () => {
      const imported = await importBlob(file);
      return imported.ok ? otherOf(imported.draft, file.name) : refusals[imported.reason];
    });

  return (
    <>
      <div className="max-w-measure space-y-4 print:hidden">
        {options.length > 0 ? (
          <Select
            name="compare-with"
            label={texts.choose}
            options={options}
            value={chosen}
            onChange={({ target }) => void choose(target.value)}
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
          onFile={(file) => void take(file)}
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
