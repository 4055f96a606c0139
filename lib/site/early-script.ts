import { BASE } from '@/lib/i18n/paths';
import { EARLY, EARLY_FORM, EARLY_NOTICE, earlyKey, KEPT_VALUES } from './early-names';

/**
 * What the page does before and without its own scripts, which may take seconds on a slow line or never
 * come. It is inline in the page, so that it cannot fail to load.
 *
 * - Values typed in a form meanwhile are stored on the device, and restored after a reload.
 * - On an attempt to go on, or after a long wait, it shows that the page is still loading.
 * - When a script fails to load, it shows that too, with a way to reload the page.
 */

/** Time before the notice is shown, in ms. */
const PATIENCE = 8_000;

interface Given {
  ready: string;
  kept: string;
  notice: string;
  form: string;
  database: string;
  store: string;
  patience: number;
  base: string;
}

/** Runs in the page as it stands here: nothing outside of it is there but `keyOf`. */
function early(given: Given, keyOf: typeof earlyKey): void {
  type Values = Record<string, string | string[]>;
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  let ready = false;
  let kept = false;
  let failed = false;
  const first = keyOf(location.pathname, given.base);
  /** What is typed, by page: one document may come to show several. */
  const typed: Record<string, Values> = {};

  const tell = (what: 'slow' | 'failed') => {
    failed ||= what === 'failed';
    const notice = document.getElementById(given.notice);
    if (!notice) return;
    for (const part of notice.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset.when !== (failed ? 'failed' : 'slow');
    }
    notice.hidden = false;
  };

  /** Opened once, so that a value is on its way to the disk as soon as it is typed. */
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(given.database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(given.store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  /** What an earlier visit of this page left. */
  const found = database.then(
    (opened) =>
      new Promise<Values>((resolve) => {
        const request = opened.transaction(given.store).objectStore(given.store).get(first);
        request.onsuccess = () => resolve((request.result as Values | undefined) ?? {});
        request.onerror = () => resolve({});
      }),
  );
  // Without storage, the page shows a notice once it runs.
  let writing: Promise<unknown> = found.catch(() => {});
  const write = (place: string) => {
    writing = Promise.all([database, found])
      .then(
        ([opened, before]) =>
          new Promise((resolve) => {
            const transaction = opened.transaction(given.store, 'readwrite');
            const earlier = place === first ? before : {};
            transaction.objectStore(given.store).put({ ...earlier, ...typed[place] }, place);
            transaction.oncomplete = resolve;
            transaction.onabort = resolve;
            // It does not wait for the page, which may be gone by then.
            transaction.commit();
          }),
      )
      .catch(() => {});
  };

  const controlsOf = (name: string) =>
    [...document.getElementsByName(name)].filter((element) =>
      element.closest(`form[${given.form}]`),
    ) as Control[];

  const keep = ({ target }: Event) => {
    if (kept || !(target instanceof HTMLElement)) return;
    const { name } = target as Control;
    const controls = name ? controlsOf(name) : [];
    if (controls.length === 0) return;
    const boxes = controls.filter(({ type }) => type === 'radio' || type === 'checkbox');
    const checked = (boxes as HTMLInputElement[]).filter((box) => box.checked);
    const chosen = checked.map(({ value }) => value);
    const place = keyOf(location.pathname, given.base);
    const value =
      boxes.length === 0
        ? (controls[0] as Control).value
        : boxes[0]?.type === 'checkbox'
          ? chosen
          : (chosen[0] ?? '');
    typed[place] = { ...typed[place], [name]: value };
    write(place);
  };

  const putBack = (values: Values) => {
    if (ready) return;
    for (const [name, value] of Object.entries(values)) {
      // Values typed since then take precedence.
      if (typed[first] && name in typed[first]) continue;
      for (const control of controlsOf(name)) {
        if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
          control.checked = [value].flat().includes(control.value);
        } else {
          control.value = String(value);
        }
      }
    }
  };

  const hold = (event: Event) => {
    if (ready) return;
    event.preventDefault();
    tell('slow');
  };

  document.addEventListener('submit', hold, true);
  document.addEventListener('input', keep, true);
  document.addEventListener('change', keep, true);
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest(`#${given.notice} button`)) {
        void writing.then(() => location.reload());
      }
      if (!ready && target.closest('button:not([type=submit])')) tell('slow');
    },
    true,
  );
  let loaded = false;
  addEventListener('load', () => {
    loaded = true;
    // A script may have failed before this one listened for errors.
    for (const { src } of document.scripts) {
      const [fetched] = src ? performance.getEntriesByName(src) : [];
      const size = fetched instanceof PerformanceResourceTiming ? fetched.decodedBodySize : null;
      if (!ready && size === 0) tell('failed');
    }
  });
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && !(ready && loaded)) tell('failed');
    },
    true,
  );
  addEventListener(given.ready, () => {
    ready = true;
    const notice = document.getElementById(given.notice);
    if (notice && !failed) notice.hidden = true;
  });
  addEventListener(given.kept, () => {
    kept = true;
  });
  setTimeout(() => {
    if (!ready) tell('slow');
  }, given.patience);
  document.addEventListener('DOMContentLoaded', () => {
    found.then(putBack, () => {});
  });
}

/** The text of the script. */
export const earlyScript = (): string => {
  const given: Given = {
    ...EARLY,
    ...KEPT_VALUES,
    notice: EARLY_NOTICE,
    form: EARLY_FORM,
    patience: PATIENCE,
    base: BASE,
  };
  return `(${early.toString()})(${JSON.stringify(given)},${earlyKey.toString()})`;
};
