'use client';

import { useState } from 'react';
import * as z from 'zod/mini';
import type { HouseStyle } from '@/lib/branding/branding';
import { houseSchema } from '@/lib/branding/branding-schema';
import { forgetHouse, keepHouse, keptHouse } from '@/lib/branding/kept-branding';
import { forgetValues } from '@/lib/fields/kept-values';

/** Where a colour is kept as it is typed, as long as it is none yet. */
export const HOUSE_PLACE = '/house';

export interface House {
  style: HouseStyle;
  /** Whether this device keeps it. */
  kept: boolean;
  change: (part: HouseStyle) => void;
  clear: () => void;
}

/** What was kept, if it is still a house style that can be used. */
function initial(): HouseStyle {
  const kept = z.safeParse(houseSchema, keptHouse());
  return kept.success ? kept.data : {};
}

/** The house style of this device. */
export function useHouse(): House {
  const [style, setStyle] = useState(initial);
  const [kept, setKept] = useState(true);
  return {
    style,
    kept,
    change: (part) => {
      const next = { ...style, ...part };
      setStyle(next);
      setKept(keepHouse(next));
    },
    clear: () => {
      setStyle({});
      setKept(true);
      forgetHouse();
      void forgetValues(HOUSE_PLACE);
    },
  };
}
