/** Files or text dropped on a page. */
export interface Dropped {
  files: File[];
  /** Names of folders, which a browser gives as files that cannot be read. */
  folders: string[];
  /** Something that is no file, such as a selected text or a link. */
  other: boolean;
}

/** The part of a `DataTransfer` with the dropped content. */
export interface Transfer {
  files: Iterable<File>;
  items: Iterable<Pick<DataTransferItem, 'kind' | 'getAsFile' | 'webkitGetAsEntry'>>;
}

/** What was dropped; to be read before the event is over. */
export function droppedIn({ files, items }: Transfer): Dropped {
  const dropped: Dropped = { files: [], folders: [], other: false };
  let sawFile = false;
  for (const item of items) {
    if (item.kind !== 'file') {
      dropped.other = true;
      continue;
    }
    sawFile = true;
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory) dropped.folders.push(entry.name);
    else {
      const file = item.getAsFile();
      if (file) dropped.files.push(file);
    }
  }
  if (!sawFile) dropped.files.push(...files);
  // A browser adds the address of a file to the file itself.
  dropped.other &&= dropped.files.length + dropped.folders.length === 0;
  return dropped;
}
