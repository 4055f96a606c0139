import { expect, it } from 'vitest';
import nl from '@/content/nl/result.json';
import { mailAddress } from '@/lib/browser/mail-address';
import { shareMail } from '@/lib/result-view/share-mail';
import { teamRequest } from '@/tests/support/model/team';
import { materialOf } from '../formats/support';

const LONG = 'Behandeling van woningkwaliteit: conformiteitsattesten en ongeschiktverklaringen';

it('opens a mail program with a text that every one takes, and has all to copy', async () => {
  const { context, ...request } = teamRequest();
  const task = { ...context.task, title: LONG };
  const { findings } = await materialOf({ ...request, context: { ...context, task } });
  const { whole, short } = shareMail(findings, {
    template: nl.share.body as Parameters<typeof shareMail>[1]['template'],
    municipality: 'Sint-Pieters-Leeuw',
    task: LONG,
    how: `https://draagkracht.voorbeeldgemeente.be/nl/room#${'x'.repeat(180)}`,
  });
  expect(mailAddress({ subject: LONG, body: short }).length).toBeLessThan(2000);
  for (const text of [whole, short])
    for (const id of ['verdict', 'advice', 'whose']) expect(text).toContain(findings[id]?.sentence);
  expect(whole).toContain(findings.norm?.sentence);
  expect(short).not.toContain(findings.norm?.sentence);
});
