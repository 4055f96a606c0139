'use client';

import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/form/Field';
import { readableAccent } from '@/lib/branding/accent';
import { tones } from '@/lib/branding/print-theme';
import { describedBy } from '@/lib/browser/field-ids';
import { forgetValues, keepValues, keptValues } from '@/lib/fields/kept-values';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { BRANDING_FORM } from '@/lib/session/download/use-branding';

const ID = 'house-accent';

interface AccentFieldProps {
  texts: ResultTexts['download']['house'];
  accent: string | undefined;
  onChange: (accent: string | undefined) => void;
}

/** The accent colour as a code or picked, and what the report makes of it. */
export function AccentField({ texts, accent, onChange }: AccentFieldProps) {
  const [typed, setTyped] = useState(accent ?? '');
  const [left, setLeft] = useState(true);
  const read = typed ? readableAccent(typed) : null;
  const error = typed && !read && left ? texts.errors.accent : undefined;
  const take = (code: string) => {
    setTyped(code);
    const usable = readableAccent(code) !== null;
    void (usable || code === ''
      ? forgetValues(BRANDING_FORM)
      : keepValues(BRANDING_FORM, { [ID]: code }));
    onChange(usable ? code : undefined);
  };
  useEffect(() => {
    void keptValues(BRANDING_FORM).then((kept) => {
      const code = kept?.[ID];
      if (typeof code === 'string') setTyped((now) => now || code);
    });
  }, []);
  return (
    <Field id={ID} label={texts.accent} hint={texts.accentHint} error={error}>
      <div className="flex max-w-field flex-wrap items-center gap-x-3 gap-y-2">
        <div className="w-36">
          <input
            id={ID}
            type="text"
            className="control"
            maxLength={7}
            spellCheck={false}
            autoComplete="off"
            value={typed}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(ID, { hint: texts.accentHint, error })}
            onChange={({ target }) => {
              setLeft(false);
              take(target.value.trim());
            }}
            onBlur={() => setLeft(true)}
          />
        </div>
        <input
          type="color"
          aria-label={texts.accentPick}
          className="h-11 w-14"
          value={(read ? typed : tones.accent).toLowerCase()}
          onChange={({ target }) => take(target.value)}
        />
      </div>
      <p role="status" className="mt-2 flex max-w-measure items-start gap-2 empty:hidden">
        {read?.darkened && (
          <>
            <svg viewBox="0 0 16 16" className="mt-1 size-4 shrink-0" aria-hidden="true">
              <rect width="16" height="16" fill={read.colour} />
            </svg>
            {fill(texts.darkened, { colour: read.colour })}
          </>
        )}
      </p>
    </Field>
  );
}
