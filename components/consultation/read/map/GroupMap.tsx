'use client';

import { useId, useMemo, useState } from 'react';
import { Blocks } from '@/components/consultation/blocks/Blocks';
import { useRead } from '@/components/consultation/read/context';
import { classificationTitle } from '@/lib/findings/consultation';
import { mapBlocks } from '@/lib/report/consultation/map-blocks';
import { OwnOutlines } from './OwnOutlines';
import { useOutlines } from './use-outlines';

/** Groups on a map, along a line that can be chosen. */
export default function GroupMap() {
  const { consultation, reading, wording, texts } = useRead();
  const id = useId();
  const lines = reading.groups.map(({ classification }) => classification);
  // Provinces make the clearest map, where there are some.
  const [chosen, setChosen] = useState(lines.includes('province') ? 'province' : lines[0]);
  const classification = chosen !== undefined && lines.includes(chosen) ? chosen : lines[0];
  const outlines = useOutlines(consultation);
  const tallies = reading.groups.find((one) => one.classification === classification);
  const blocks = useMemo(
    () =>
      outlines && tallies
        ? mapBlocks(
            { consultation, reading, wording, audience: 'region', date: '', outlines },
            tallies,
            texts.map,
          )
        : null,
    [consultation, reading, wording, tallies, outlines, texts],
  );
  if (classification === undefined) return <p>{texts.map.none}</p>;
  return (
    <>
      <div className="max-w-field print:hidden">
        <label htmlFor={id} className="block font-semibold">
          {texts.map.by}
        </label>
        <select
          id={id}
          className="control"
          value={classification}
          onChange={({ target }) => setChosen(target.value)}
        >
          {lines.map((line) => (
            <option key={line} value={line}>
              {classificationTitle({ wording, consultation }, line)}
            </option>
          ))}
        </select>
      </div>
      {blocks && <Blocks blocks={blocks} showNumbers={texts.showNumbers} />}
      {outlines === undefined && <p role="status">{texts.loading}</p>}
      {outlines === null && <p className="max-w-measure">{texts.map.noOutlines}</p>}
      {!consultation.fictional && <OwnOutlines />}
    </>
  );
}
