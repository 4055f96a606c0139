import { describe, expect, it } from 'vitest';
import { droppedIn, type Transfer } from '@/lib/browser/dropped-files';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { importFiles } from '@/lib/draft/exchange/import-files';
import { openMemoryStore } from '@/lib/draft/store/device-store';
import { OTHER_ID, sampleDraft } from './drafts';

const one = sampleDraft({ name: 'Een' });
const other = sampleDraft({ id: OTHER_ID, name: 'Twee' });
const fileOf = (name: string, content: string) => new File([content], name);

describe('files that are opened together', () => {
  it('are all opened that can be, and each is told of', async () => {
    const store = openMemoryStore();
    const unreadable = Object.assign(fileOf('weg.json', 'x'), {
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    const outcomes = await importFiles(
      [
        fileOf('een.json', await exportFile(one)),
        fileOf('brief.txt', 'Geachte'),
        unreadable,
        fileOf('twee.json', await exportFile(other)),
        fileOf('nog eens.json', await exportFile(one)),
      ],
      store,
    );
    expect(outcomes).toMatchObject([
      { file: 'een.json', draft: { name: 'Een' } },
      { file: 'brief.txt', reason: 'text' },
      { file: 'weg.json', reason: 'failed' },
      { file: 'twee.json', draft: { name: 'Twee' } },
      { file: 'nog eens.json', draft: { name: 'Een' } },
    ]);
    const names = (await store.list()).map(({ name }) => name).sort();
    expect(names).toEqual(['Een', 'Een', 'Twee']);
  });
});

describe('what is dropped', () => {
  const file = (name: string) => ({
    kind: 'file',
    getAsFile: () => new File(['x'], name),
    webkitGetAsEntry: () => ({ isDirectory: false, name }) as FileSystemEntry,
  });
  const folder = (name: string) => ({
    ...file(name),
    webkitGetAsEntry: () => ({ isDirectory: true, name }) as FileSystemEntry,
  });
  const text = { kind: 'string', getAsFile: () => null, webkitGetAsEntry: () => null };
  const named = (transfer: Transfer) => {
    const { files, folders, other: rest } = droppedIn(transfer);
    return { files: files.map(({ name }) => name), folders, other: rest };
  };

  it('is all the files, and which are folders', () => {
    expect(named({ files: [], items: [file('a.json'), folder('map'), file('b.pdf')] })).toEqual({
      files: ['a.json', 'b.pdf'],
      folders: ['map'],
      other: false,
    });
  });

  it('is no file where it is a text', () => {
    expect(named({ files: [], items: [text] })).toEqual({ files: [], folders: [], other: true });
  });

  it('is the file where its address comes with it', () => {
    const both = { files: ['a.json'], folders: [], other: false };
    expect(named({ files: [], items: [text, file('a.json')] })).toEqual(both);
    expect(named({ files: [new File(['x'], 'a.json')], items: [] })).toEqual(both);
  });
});
