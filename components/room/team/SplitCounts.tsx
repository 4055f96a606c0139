'use client';

import { plural } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { toldWithheld } from '@/lib/model';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { useTeamResult } from '@/lib/session/room/use-team-result';

/** How many questions still divide the team, and how many it settled. */
export function SplitCounts() {
  const { results: texts } = useRoomTexts();
  const locale = useLocale();
  const team = useTeamResult();
  if (!team) return null;
  const { splits, settled } = team;
  const withheld = toldWithheld({ questions, stations }, team);
  return (
    <ul>
      <li>{splits.length > 0 ? plural(locale, texts.splits, splits.length) : texts.noSplits}</li>
      {settled.length > 0 && <li>{plural(locale, texts.settled, settled.length)}</li>}
      {withheld.length > 0 && <li>{plural(locale, texts.withheld, withheld.length)}</li>}
    </ul>
  );
}
