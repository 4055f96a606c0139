'use client';

import { useEffect, useState } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { enterRoom } from '@/lib/rooms/membership/enter';
import type { CoordinatorLink, MemberLink } from '@/lib/sealed/links/link';
import { deviceMemberships, deviceStore } from '@/lib/session/opening/device';
import { failureText } from '@/lib/session/room/room-problem';
import { pages } from '@/lib/site/pages';

/** Opens a coordinator's or a member's own assessment on this device. */
export function EnterScreen({ link }: { link: CoordinatorLink | MemberLink }) {
  const texts = useRoomTexts();
  const { door } = texts;
  const locale = useLocale();
  const go = useGo();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let left = false;
    (async () => {
      const [store, memberships] = await Promise.all([deviceStore(), deviceMemberships()]);
      const { draftId } = await enterRoom(link, { store, memberships, locale });
      if (left) return;
      const path = draftId ? formatPath(draftId, { kind: 'team' }) : pages.assessments;
      // Replaces the address, so that the link does not stay in the browser's history.
      go(localePath(locale, path), { instead: true });
    })().catch((cause) => {
      if (!left) setProblem(failureText(texts, cause));
    });
    return () => {
      left = true;
    };
  }, [link, locale, go, texts]);

  return problem ? (
    <PageTitle lead={problem}>{door.goneTitle}</PageTitle>
  ) : (
    <>
      <PageTitle>{door.title}</PageTitle>
      <p role="status" className="mt-4">
        {door.restoring}
      </p>
    </>
  );
}
