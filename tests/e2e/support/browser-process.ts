import { chromium, type LaunchOptions, type Page } from '@playwright/test';

/** A browser whose process can be killed, with a profile that outlives it. */
export interface BrowserProcess {
  newPage(): Promise<Page>;
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>;
}

/** Starts a browser of its own on a profile directory. */
export async function startBrowser(
  profile: string,
  options: LaunchOptions,
): Promise<BrowserProcess> {
  const context = await chromium.launchPersistentContext(profile, options);
  const closed = new Promise((resolve) => context.once('close', resolve));
  return {
    newPage: () => context.newPage(),
    async kill() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
      const main = processInfo?.find(({ type }) => type === 'browser');
      if (!main) throw new Error('the browser does not say which process it is');
      process.kill(main.id, 'SIGKILL');
      await closed;
    },
  };
}
