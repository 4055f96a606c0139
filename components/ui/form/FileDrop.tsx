'use client';

import { type ReactNode, useRef } from 'react';
import type { Dropped } from '@/lib/browser/dropped-files';
import { useFileDrop } from '@/lib/browser/use-file-drop';
import type { FieldProps } from './Field';
import { FileInput } from './FileInput';

type FileDropProps = Omit<FieldProps, 'children'> & {
  id: string;
  /** As the attribute of the control. */
  accept: string;
  /** Several may be chosen at a time. */
  several?: boolean;
  /** Given what is chosen as if it were dropped. */
  onTake: (dropped: Dropped) => void;
  /** What is said of them, below the control. */
  children?: ReactNode;
};

/** A box in which files are dropped, or chosen. */
export function FileDrop({ several = false, onTake, children, ...input }: FileDropProps) {
  const ref = useRef<HTMLDivElement>(null);
  const take = (files: File[]) => onTake({ files, folders: [], other: false });
  useFileDrop(ref, onTake);
  return (
    <div ref={ref} className="border-2 border-dashed border-control p-5">
      {several ? (
        <FileInput {...input} onFiles={take} />
      ) : (
        <FileInput {...input} onFile={(file) => take([file])} />
      )}
      {children}
    </div>
  );
}
