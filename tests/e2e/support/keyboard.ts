import type { Page } from '@playwright/test';

/** What somebody does who has only a keyboard. */

interface Focus {
  tag: string;
  type: string | null;
  name: string;
  text: string;
  checked: boolean;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const input = element instanceof HTMLInputElement ? element : null;
    return {
      tag: element?.tagName ?? '',
      type: input?.type ?? null,
      name: input?.name ?? '',
      text: element?.textContent?.trim() ?? '',
      checked: input?.checked ?? false,
    };
  });

/** Tabs until a link or button with this text has the focus. */
export async function tabTo(page: Page, text: string) {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    const { tag, text: found } = await focus(page);
    if ((tag === 'A' || tag === 'BUTTON') && found === text) return;
  }
  throw new Error(`The keyboard found no "${text}"`);
}

/** Answers every radio question between here and "Verder", then goes on. */
export async function answerPageByKeyboard(page: Page) {
  let lastGroup = '';
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    const { type, name, tag, text } = await focus(page);
    if (type === 'radio' && name !== lastGroup) {
      lastGroup = name;
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    if (type === 'checkbox' && name !== lastGroup) {
      lastGroup = name;
      await page.keyboard.press('Space');
    }
    if (tag === 'BUTTON' && text === 'Verder') {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error('The keyboard did not reach "Verder"');
}
