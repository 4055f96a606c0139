import { EARLY, EARLY_FORM, earlyKey, KEPT_VALUES } from '@/lib/assessment/early';

/**
 * What the page does before and without its own scripts, which may take seconds on a slow line or never
 * come. It stands in the page itself, for it must not be able to stay away.
 *
 * - What is typed in a form meanwhile is kept on the device, and stands there again after a reload.
 * - Who wants to go on, or waits long, is told that the page is still loading.
 * - When a script cannot be had, that is told too, with the way to load the page again.
 */

/** The id of the notice. */
export const EARLY_NOTICE = 'early-notice';

/** How long somebody waits before being told, in ms. */
const PATIENCE = 8_000;

interface Given {
  ready: string;
  kept: string;
  notice: string;
  form: string;
  key: string;
  database: string;
  store: string;
  patience: number;
}

/** Runs in the page as it stands here: nothing outside of it is there. */
function early(given: Given): void {
  type Values = Record<string, string | string[]>;
  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  let ready = false;
  let kept = false;
  const values: Values = {};

  let failed = false;
  const tell = (what: 'slow' | 'failed') => {
    failed ||= what === 'failed';
    const notice = document.getElementById(given.notice);
    if (!notice) return;
    for (const part of notice.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset.when !== (failed ? 'failed' : 'slow');
    }
    notice.hidden = false;
  };

  const withStore = (mode: IDBTransactionMode, work: (store: IDBObjectStore) => void) => {
    try {
      const opening = indexedDB.open(given.database, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(given.store);
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(given.store, mode);
        transaction.oncomplete = () => database.close();
        work(transaction.objectStore(given.store));
      };
    } catch {
      // Nothing can be kept here; the page says so once it runs.
    }
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
    values[name] =
      boxes.length === 0
        ? (controls[0] as Control).value
        : boxes[0]?.type === 'checkbox'
          ? chosen
          : (chosen[0] ?? '');
    withStore('readwrite', (store) => store.put(values, given.key));
  };

  const putBack = (found: Values | undefined) => {
    if (!found || ready) return;
    for (const [name, value] of Object.entries(found)) {
      // What somebody typed since says more.
      if (name in values) continue;
      values[name] = value;
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
      if (target.closest(`#${given.notice} button`)) location.reload();
      else if (!ready && target.closest('button:not([type=submit])')) tell('slow');
    },
    true,
  );
  let loaded = false;
  addEventListener('load', () => {
    loaded = true;
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
  document.addEventListener('DOMContentLoaded', () =>
    withStore('readonly', (store) => {
      const request = store.get(given.key);
      request.onsuccess = () => putBack(request.result as Values | undefined);
    }),
  );
}

/** The text of the script, for a page at a path. */
export const earlyScript = (): string => {
  const given = {
    ...EARLY,
    notice: EARLY_NOTICE,
    form: EARLY_FORM,
    ...KEPT_VALUES,
    patience: PATIENCE,
  };
  const key = `(${earlyKey.toString()})(location.pathname)`;
  return `(${early.toString()})(Object.assign(${JSON.stringify(given)},{key:${key}}))`;
};
