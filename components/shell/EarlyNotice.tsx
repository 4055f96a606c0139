import { buttonClass } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/Notice';
import { EARLY_NOTICE } from '@/lib/assessment/early';
import type { Ui } from '@/lib/instrument/texts';
import { earlyScript } from '@/lib/site/early-script';

interface EarlyNoticeProps {
  nonce: string | undefined;
  texts: Ui['early'];
  warning: string;
}

/** What is told while the page cannot tell anything itself: by the early script, or without any scripts. */
export function EarlyNotice({ nonce, texts, warning }: EarlyNoticeProps) {
  return (
    <>
      <noscript>
        <div className="page pt-4">
          <Notice tone="warning" label={warning}>
            <p>{texts.noScript}</p>
          </Notice>
        </div>
      </noscript>
      <div id={EARLY_NOTICE} role="alert" hidden className="page pt-4 print:hidden">
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
