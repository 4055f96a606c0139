'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { describedBy } from '@/components/ui/field-ids';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import type { HouseFault } from '@/lib/report/house';
import { readLogoFile } from './read-logo-file';

const ID = 'house-logo';

interface LogoFieldProps {
  words: ResultTexts['download']['house'];
  logo: string | undefined;
  onChange: (logo: string | undefined) => void;
}

/** The logo, as it is now and to choose. */
export function LogoField({ words, logo, onChange }: LogoFieldProps) {
  const [fault, setFault] = useState<HouseFault | null>(null);
  const error = fault ? words.errors[fault] : undefined;
  const take = async (file: File) => {
    const read = await readLogoFile(file);
    setFault(read.ok ? null : read.fault);
    if (read.ok) onChange(read.url);
  };
  return (
    <Field id={ID} label={words.logo} hint={words.logoHint} error={error}>
      {logo && (
        <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          {/* On white, as on paper. */}
          {/* biome-ignore lint/performance/noImgElement: it is already on the device */}
          <img src={logo} alt={words.logoAlt} className="max-h-16 max-w-48 bg-white p-2" />
          <Button variant="quiet" onClick={() => onChange(undefined)}>
            {words.logoRemove}
          </Button>
        </div>
      )}
      <input
        id={ID}
        type="file"
        accept="image/png,image/jpeg"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(ID, { hint: words.logoHint, error })}
        className="block w-full min-h-11 py-1 file:mr-4 file:min-h-11 file:rounded file:border file:border-control file:bg-paper file:px-5 file:font-semibold file:text-accent"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          target.value = '';
        }}
      />
    </Field>
  );
}
