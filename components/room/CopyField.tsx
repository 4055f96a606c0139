'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/form/Field';
import { copyText } from '@/lib/browser/copy-text';
import { useRoomTexts } from '@/lib/page-texts/room';

interface CopyFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** The text to copy. */
  text: string;
  /** Label of the button. */
  action: string;
  /** Several lines. */
  rows?: number;
}

/** A text to copy: shown, selectable, and copied by a button. */
export function CopyField({ id, label, hint, text, action, rows = 2 }: CopyFieldProps) {
  const { invite } = useRoomTexts();
  const ref = useRef<HTMLTextAreaElement>(null);
  const [texts, setSaid] = useState('');

  const copy = async () => {
    ref.current?.select();
    setSaid((await copyText(text)) ? invite.copied : invite.copyFailed);
  };
  return (
    <div>
      <Field id={id} label={label} hint={hint}>
        <textarea
          ref={ref}
          id={id}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onFocus={({ target }) => target.select()}
          className="control text-sm break-words"
        />
      </Field>
      <div className="mt-2 flex flex-wrap items-center gap-4">
        <Button variant="secondary" onClick={() => void copy()}>
          {action}
        </Button>
        <p role="status" className="text-sm">
          {texts}
        </p>
      </div>
    </div>
  );
}
