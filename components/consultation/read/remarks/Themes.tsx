'use client';

import { useState } from 'react';
import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { newId } from '@/lib/bytes/new-id';
import type { Remark } from '@/lib/consultation/types';
import { bodyName } from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { setTheme, withoutTheme } from './tags';

/** So many remarks at a time stay quick on a phone. */
const AT_A_TIME = 25;
/** Longest name of a theme, in characters. */
const LONGEST = 80;

interface Place {
  body: string;
  at: number;
  remark: Remark;
  counted: boolean;
}

/** Remarks to tag with themes of the region's own. */
export function Themes() {
  const { change, texts } = useRead();
  // What is ticked is ticked at once; the reading itself follows.
  const { draft: consultation } = useConsultation();
  const { themes: words } = texts;
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [shown, setShown] = useState(AT_A_TIME);
  const remarks = consultation.responses.flatMap(({ body, remarks: own = [], sharing }) =>
    own.map((remark, at): Place => ({ body, at, remark, counted: sharing === 'counted' })),
  );
  if (remarks.length === 0) return null;
  const themes = Object.entries(consultation.themes);

  const add = () => {
    const title = name.trim().slice(0, LONGEST);
    setError(title ? undefined : words.error);
    if (!title) return;
    const id = newId();
    change((now) => ({ ...now, themes: { ...now.themes, [id]: title } }));
    setName('');
  };

  return (
    <div className="print:hidden">
      <h3 className="text-lg">{words.title}</h3>
      <p className="max-w-measure">{words.text}</p>
      {themes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="mt-2">
          {themes.map(([id, title]) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4">
              {title}
              <Button variant="quiet" onClick={() => change((now) => withoutTheme(now, id))}>
                {fill(words.remove, { theme: title })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Form onSubmit={add}>
        <TextInput
          name="new-theme"
          label={words.add}
          maxLength={LONGEST}
          value={name}
          error={error}
          onChange={({ target }) => setName(target.value)}
        />
        <div className="mt-3">
          <Button type="submit" variant="secondary">
            {words.addButton}
          </Button>
        </div>
      </Form>
      <ul className="mt-6 border-t border-rule">
        {remarks.slice(0, shown).map((place) => (
          <li key={`${place.body} ${place.at}`} className="border-b border-rule py-3">
            <OneRemark place={place} themes={themes} />
          </li>
        ))}
      </ul>
      {shown < remarks.length && (
        <Button variant="quiet" onClick={() => setShown((count) => count + AT_A_TIME)}>
          {words.more}
        </Button>
      )}
    </div>
  );
}

function OneRemark({ place, themes }: { place: Place; themes: [string, string][] }) {
  const { consultation, change, texts, wording } = useRead();
  const { themes: words } = texts;
  const { body, at, remark, counted } = place;
  const point = consultation.proposal.points?.find(({ id }) => id === remark.point)?.title;
  const who = counted ? words.counted : bodyName({ wording, consultation }, body);
  return (
    <>
      <blockquote className="max-w-measure whitespace-pre-line">{remark.text}</blockquote>
      <p className="text-sm text-ink-soft">
        {who} · {fill(words.point, { point: point ?? words.whole })} ·{' '}
        {remark.quote ? words.quote : words.noQuote}
      </p>
      {themes.length > 0 && (
        <fieldset className="mt-1 flex flex-wrap gap-x-6">
          <legend className="sr-only">{words.title}</legend>
          {themes.map(([id, title]) => (
            <label key={id} className="inline-flex min-h-11 items-center gap-2 text-sm">
              <input
                type="checkbox"
                className="size-5"
                checked={remark.themes?.includes(id) ?? false}
                onChange={({ target: { checked } }) =>
                  change((now) => setTheme(now, { body, at, theme: id, on: checked }))
                }
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
