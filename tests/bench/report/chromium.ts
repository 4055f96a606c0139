import type { Browser } from '@playwright/test';

/** Prints a page as a tagged PDF in a browser that already runs. */
export async function printWithChromium(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const { byteLength } = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.close();
  return byteLength;
}
