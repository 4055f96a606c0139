'use client';

import { useEffect, useState } from 'react';
import { Blocks } from '@/components/consultation/blocks/Blocks';
import { useResult } from '@/components/result/context';
import type { SealOutcome } from '@/lib/collecting/online/seal';
import { fill } from '@/lib/i18n/fill';
import type { PublicationTexts } from '@/lib/instrument/texts/publication';
import { type LaidBeside, layBeside } from '@/lib/session/consultation/own-place';
import type { PublishedFor } from '@/lib/session/consultation/published-for';
import { useSession } from '@/lib/session/session';
import { loadManyWording } from '@/lib/wording/consultation';
import { day } from '@/lib/wording/numbers';

interface PublishedPlaceProps {
  published: PublishedFor;
  texts: PublicationTexts['own'];
}

/** One's own answer beside a publication, and what this device can check of it. */
export function PublishedPlace({ published, texts }: PublishedPlaceProps) {
  const { wording, texts: words } = useResult();
  const { draft } = useSession();
  const [laid, setLaid] = useState<LaidBeside>();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    loadManyWording(wording.locale)
      .then((many) => layBeside(draft, published, { wording: { ...many, ...wording }, texts }))
      .then(
        (done) => !left && setLaid(done),
        (cause) => !left && setFailure(cause),
      );
    return () => {
      left = true;
    };
  }, [draft, published, wording, texts]);
  // The nearest boundary tells what went wrong.
  if (failure) throw failure;
  if (!laid) return null;
  const { page, place } = published;
  const { number, on } = page.publication;
  const { title } = page.proposal;
  const task = draft.request.context?.task?.title?.trim() ?? '';
  return (
    <div className="space-y-6">
      <div className="max-w-measure space-y-2">
        <p className="font-semibold">{fill(texts.of, { number, date: day(wording, on), title })}</p>
        {task !== '' && task !== title.trim() && <p>{fill(texts.otherTask, { own: task })}</p>}
        <p>{texts.how}</p>
        <p>{texts.noRank}</p>
      </div>
      {laid.blocks ? (
        <Blocks blocks={laid.blocks} showNumbers={words.showNumbers} />
      ) : (
        <p>{texts.empty}</p>
      )}
      <div className="max-w-measure">
        <h3 className="text-lg">{texts.checks}</h3>
        <ul className="mt-2 list-disc space-y-2 pl-6">
          <li>{texts.place[place]}</li>
          <li>{sealWords(texts, laid.seal, published)}</li>
        </ul>
      </div>
    </div>
  );

  function sealWords({ seal: said }: typeof texts, outcome: SealOutcome, { seal }: PublishedFor) {
    const { expectations } = page;
    if (outcome === 'none' || !expectations) return outcome === 'none' ? said.none : said.broken;
    if (outcome !== 'holds') return said.broken;
    return fill(seal ? said.seen : said.holds, { date: day(wording, expectations.on) });
  }
}
