import { buttonClass } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import type { Ui } from '@/lib/instrument/texts/ui';
import { EARLY_NOTICE } from '@/lib/site/early-names';
import { earlyScript } from '@/lib/site/early-script';
import { pages } from '@/lib/site/pages';

interface EarlyNoticeProps {
  locale: Locale;
  nonce: string | undefined;
  texts: Ui['early'];
  warning: string;
}

/** The notices before hydration: shown by the early script, or without any scripts. */
export function EarlyNotice({ locale, nonce, texts, warning }: EarlyNoticeProps) {
  return (
    <>
      <noscript>
        <div className="page pt-4">
          <Notice tone="warning" label={warning}>
            <p>{texts.noScript}</p>
            <p>
              <a href={localePath(locale, pages.questions)}>{texts.questions}</a>
            </p>
          </Notice>
        </div>
      </noscript>
      <div
        id={EARLY_NOTICE}
        role="alert"
        hidden
        className="sticky top-0 z-10 page bg-paper py-4 print:hidden"
      >
        <Notice tone="warning" label={warning}>
          <p data-when="slow">{texts.slow}</p>
          <p data-when="failed">{texts.failed}</p>
          <button type="button" className={buttonClass('secondary')}>
            {texts.reload}
          </button>
        </Notice>
      </div>
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, without anybody's input
        dangerouslySetInnerHTML={{ __html: earlyScript() }}
      />
    </>
  );
}
