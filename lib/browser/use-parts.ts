'use client';

import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { firstInteraction } from './first-interaction';
import { idle } from './idle';

import { foldAfterPrint, openAround, unfoldForPrint } from './parts';

type State =
  | { kind: 'waiting' }
  | { kind: 'shown'; Parts: ComponentType }
  | { kind: 'failed'; cause: unknown };

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * Parts of a page that cost too much for its first screen: fetched once the browser is idle, rendered at the
 * first sign of use or after a while, so that a search in the page finds them, and in any case before the
 * page is printed. What goes wrong in fetching them is told.
 *
 * @param load - the same function at each rendering.
 */
export function useParts(load: () => Promise<{ default: ComponentType }>): State {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    let Parts: ComponentType | undefined;
    let shown = false;
    const asked = window.location.hash === '' ? firstInteraction(signal) : Promise.resolve();
    const loading = Promise.race([idle(), asked])
      .then(load)
      .then((module) => {
        Parts = module.default;
      });
    const show = (now: (update: () => void) => void) => {
      if (shown || !Parts || signal.aborted) return;
      shown = true;
      const next: State = { kind: 'shown', Parts };
      now(() => setState(next));
    };
    Promise.all([asked, loading]).then(
      () => show(startTransition),
      (cause) => !signal.aborted && setState({ kind: 'failed', cause }),
    );
    addEventListener(
      'beforeprint',
      () => {
        show(flushSync);
        unfoldForPrint();
      },
      { signal },
    );
    addEventListener('afterprint', foldAfterPrint, { signal });
    // Printing does not wait; where it is asked for by key it can be made to.
    addEventListener(
      'keydown',
      (event) => {
        if (Parts || !isPrintKey(event)) return;
        event.preventDefault();
        const print = () => window.print();
        loading.then(print, print);
      },
      { signal },
    );
    return () => left.abort();
  }, [load]);
  return state;
}

/** A link to a part opens it, also one that was followed before and leads nowhere new. */
export function usePartLinks(): void {
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const open = (hash: string) => {
      const part = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
      if (part) openAround(part);
    };
    addEventListener('hashchange', () => open(window.location.hash), { signal });
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
        if (link) open(link.getAttribute('href') ?? '');
      },
      { signal },
    );
    return () => left.abort();
  }, []);
}

/** Opens every part while the page prints, also where the style sheet cannot. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    addEventListener('beforeprint', unfoldForPrint, { signal });
    addEventListener('afterprint', foldAfterPrint, { signal });
    return () => left.abort();
  }, []);
}
