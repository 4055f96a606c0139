import { expect, it } from 'vitest';
import { publishedText } from '@/lib/collecting/online/published';
import { findPublication } from '@/lib/server/publication/find';
import { takeDown } from '@/lib/server/store/operator/take-down';
import { publishedExample } from '../../support/consultation/published';
import { describeStores, madeConsultation } from './support';

describeStores('the page of a publication', ({ database }) => {
  it('finds what was published, by number or the newest, until it is taken down', async () => {
    const { page } = await publishedExample('nl');
    const second = { ...page, publication: { ...page.publication, number: 2 } };
    const { consultation, key } = await madeConsultation('Agentschap Voorbeeld');
    expect(await findPublication(consultation.id, null)).toBeNull();
    await consultation.publish(1, key, { content: publishedText(page) });
    await consultation.publish(2, key, { content: publishedText(second) });

    const newest = await findPublication(consultation.id, null);
    expect(newest).toMatchObject({ issuer: 'Agentschap Voorbeeld', number: 2 });
    expect(newest?.page).toEqual(second);
    const first = await findPublication(consultation.id, '1');
    expect(first).toMatchObject({ number: 1, page, newest: second });
    expect(first?.publications.map(({ number }) => number)).toEqual([1, 2]);

    // Read again, and no longer there, although it was kept.
    expect((await findPublication(consultation.id, '1'))?.page).toBe(first?.page);
    await takeDown(await database(), consultation.id, 1, Date.now());
    expect(await findPublication(consultation.id, '1')).toBeNull();
    expect((await findPublication(consultation.id, null))?.number).toBe(2);
    await takeDown(await database(), consultation.id, null, Date.now());
    expect(await findPublication(consultation.id, null)).toBeNull();
  });

  it('finds nothing under any other address', async () => {
    const { page } = await publishedExample('nl');
    const { consultation, key } = await madeConsultation();
    await consultation.publish(1, key, { content: publishedText(page) });
    const { id } = consultation;
    const wrong = ['0', '01', '2', '-1', '1.0', '1e0', 'a', '../1', '9'.repeat(30)];
    for (const number of wrong) expect(await findPublication(id, number)).toBeNull();
    for (const room of ['', 'x', id.toUpperCase(), `${id}/`, crypto.randomUUID()]) {
      expect(await findPublication(room, null)).toBeNull();
    }
  });

  it('says of what it cannot read that it is there', async () => {
    const { consultation, key } = await madeConsultation();
    await consultation.publish(1, key, { content: '{"format":"draagkracht-publication"}' });
    expect(await findPublication(consultation.id, '1')).toMatchObject({ page: null, newest: null });
  });
});
