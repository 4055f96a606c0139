'use client';

import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { buttonClass } from '@/components/ui/button-style';
import { Details } from '@/components/ui/Details';
import { useResult } from '../context';
import type { DownloadKind } from '../types';

/** What most people take along; the other formats are one step away. */
const MAIN: DownloadKind[] = ['pdf', 'publication', 'data'];

/** What to do next: go on with the plan, with the full round, or take the result along. */
export function Downloads() {
  const { words, result, downloads = [], onDownload, fullRoundHref } = useResult();
  const full = result.basis === 'full';
  return (
    <div className="mt-8 flex flex-wrap gap-x-4 gap-y-3 print:hidden">
      {full && (
        <a href="#plan" className={buttonClass('primary')}>
          {words.head.toPlan}
        </a>
      )}
      {!full && fullRoundHref && (
        <ButtonLink href={fullRoundHref}>{words.quick.continue}</ButtonLink>
      )}
      {onDownload &&
        downloads
          .filter((kind) => MAIN.includes(kind))
          .map((kind) => (
            <Button key={kind} variant="secondary" onClick={() => onDownload(kind)}>
              {words.head.download[kind]}
            </Button>
          ))}
      {onDownload && downloads.some((kind) => !MAIN.includes(kind)) && (
        <div className="basis-full">
          <Details summary={words.head.download.more}>
            <ul className="flex flex-wrap gap-x-8">
              {downloads
                .filter((kind) => !MAIN.includes(kind))
                .map((kind) => (
                  <li key={kind}>
                    <Button variant="quiet" onClick={() => onDownload(kind)}>
                      {words.head.download[kind]}
                    </Button>
                  </li>
                ))}
            </ul>
          </Details>
        </div>
      )}
    </div>
  );
}
