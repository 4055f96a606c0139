import { expect, it } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import type { StoredRecord } from '@/lib/draft/store/apply-change';
import { assessments } from '@/lib/draft/store/assessments';
import { memoryRecords } from '@/lib/draft/store/memory-records';
import { RecordStore } from '@/lib/draft/store/record-store';
import { confidentialDraft } from './marked';

/** The content of a record as the list saves it when the record cannot be opened. */
async function saved(draft: unknown): Promise<string | undefined> {
  const records = memoryRecords<Draft>();
  const { id } = confidentialDraft;
  await records.add({ id, recordVersion: 99, draft, touched: {} } as unknown as StoredRecord);
  const store = new RecordStore({
    kind: assessments,
    records,
    state: { place: 'memory', persistent: null, problem: null },
    now: () => confidentialDraft.createdAt,
  });
  await expect(store.get(id)).rejects.toMatchObject({ kind: 'newer' });
  return store.exportRaw(id);
}

it('the content of a record that cannot be opened holds nothing said in confidence', async () => {
  const text = await saved(confidentialDraft);
  expect(text).toContain('ZqxTaskXqz');
  expect(text).not.toMatch(/ZqxVoice|financeDirector/);
});

it('what a newer version keeps elsewhere in a record is left out just the same', async () => {
  const text = await saved({ versions: [confidentialDraft] });
  expect(text).toContain('ZqxTaskXqz');
  expect(text).not.toMatch(/ZqxVoice|financeDirector/);
});

it('what was said in the open is saved', async () => {
  const { confidential: _, ...request } = confidentialDraft.request;
  expect(await saved({ ...confidentialDraft, request })).toContain('ZqxVoicefinanceDirectorXqz');
});
