'use client';

import { Alert } from '@/components/ui/Alert';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useUi } from '@/lib/page-texts/ui';
import { useOnline } from '@/lib/session/online/online';
import { regionProblem } from '@/lib/session/online/region-problem';

/** What went wrong the last time that something was done at the host. */
export function Problem() {
  const texts = useOnlineTexts();
  const { warning } = useUi('common');
  const { problem, state, reopen, forget } = useOnline();
  return (
    <>
      <Alert label={warning} message={problem && regionProblem(texts, problem)} />
      {state === 'refused' && (
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <Button variant="secondary" onClick={reopen}>
            {texts.retry}
          </Button>
          {problem === 'gone' && (
            <ConfirmButton
              label={texts.without.do}
              title={texts.without.title}
              confirmLabel={texts.without.do}
              onConfirm={() => void forget()}
            >
              <p>{texts.without.text}</p>
            </ConfirmButton>
          )}
        </div>
      )}
    </>
  );
}
