'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/form/FileInput';
import type { BrandingFault } from '@/lib/branding/branding';
import { readLogoFile } from '@/lib/branding/read-logo-file';
import type { ResultTexts } from '@/lib/instrument/texts/result';

interface LogoFieldProps {
  texts: ResultTexts['download']['house'];
  logo: string | undefined;
  onChange: (logo: string | undefined) => void;
}

/** The logo, as it is now and to choose. */
export function LogoField({ texts, logo, onChange }: LogoFieldProps) {
  const [fault, setFault] = useState<BrandingFault | null>(null);
  const error = fault ? texts.errors[fault] : undefined;
  const take = async (file: File) => {
    const read = await readLogoFile(file);
    setFault(read.ok ? null : read.fault);
    if (read.ok) onChange(read.url);
  };
  return (
    <FileInput
      id="house-logo"
      label={texts.logo}
      hint={texts.logoHint}
      error={error}
      accept="image/png,image/jpeg"
      onFile={(file) => void take(file)}
    >
      {logo && (
        <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          {/* On white, as on paper. */}
          {/* biome-ignore lint/performance/noImgElement: it is already on the device */}
          <img src={logo} alt={texts.logoAlt} className="max-h-16 max-w-48 bg-white p-2" />
          <Button variant="quiet" onClick={() => onChange(undefined)}>
            {texts.logoRemove}
          </Button>
        </div>
      )}
    </FileInput>
  );
}
