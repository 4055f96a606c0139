'use client';

import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import type { Branding } from '@/lib/branding/branding';
import { brandingSchema } from '@/lib/branding/branding-schema';
import { forgetBranding, keepBranding, keptBranding } from '@/lib/branding/kept-branding';
import { forgetValues } from '@/lib/fields/kept-values';

/** Where a colour is kept as it is typed, as long as it is none yet. */
export const BRANDING_FORM = '/house';

export interface DeviceBranding {
  style: Branding;
  /** Whether this device keeps it. */
  kept: boolean;
  change: (part: Branding) => void;
  clear: () => void;
}

/** What was kept, if it is still a house style that can be used. */
function initial(): Branding {
  const kept = z.safeParse(brandingSchema, keptBranding());
  return kept.success ? kept.data : {};
}

/** The house style of this device. */
export function useBranding(): DeviceBranding {
  const [style, setStyle] = useState(initial);
  const latest = useRef(style);
  const [kept, setKept] = useState(true);
  return {
    style,
    kept,
    change: (part) => {
      // What changes later than the page was shown, such as what is undone, builds on the present.
      latest.current = { ...latest.current, ...part };
      setStyle(latest.current);
      setKept(keepBranding(latest.current));
    },
    clear: () => {
      latest.current = {};
      setStyle({});
      setKept(true);
      forgetBranding();
      void forgetValues(BRANDING_FORM);
    },
  };
}
