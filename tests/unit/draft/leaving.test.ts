import { expect, it } from 'vitest';
import { Autosave } from '@/lib/draft/store/autosave';
import { openMemoryStore } from '@/lib/draft/store/device-store';
import { withNote } from '@/lib/draft/updates';
import { letGo, whenLeft } from '@/lib/session/opening/leaving';
import { ID, LATER, sampleDraft } from './drafts';

it('opens a document again with the last letters of the screen before', async () => {
  const store = openMemoryStore(null, () => LATER);
  const autosave = new Autosave({ store, draft: await store.create(sampleDraft()) });
  for (const id of ['demand-it', 'demand-staffing-hours']) {
    autosave.change(`notes.${id}`, (draft) => withNote(draft, id, 'Vraag Els'), { typing: true });
  }
  letGo(ID, autosave);
  await whenLeft(ID);
  expect((await store.get(ID))?.request.notes).toEqual({
    'demand-it': 'Vraag Els',
    'demand-staffing-hours': 'Vraag Els',
  });
});

it('waits for nothing where nothing was left', async () => {
  await expect(whenLeft(ID)).resolves.toBeUndefined();
});
