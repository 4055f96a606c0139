import type { Branding } from './branding';

const KEY = 'draagkracht.house';

/** The house style that was kept on this device, unchecked; undefined when there is none. */
export function keptBranding(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores the house style on this device; false where that is not possible. */
export function keepBranding(branding: Branding): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(branding));
    return true;
  } catch {
    return false;
  }
}

/** Erases it. */
export function forgetBranding(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to erase.
  }
}
