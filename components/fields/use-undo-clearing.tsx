'use client';

import { type FocusEventHandler, type ReactNode, useRef } from 'react';
import { UndoStatus, useUndo } from '@/components/ui/Undo';

interface Clearing {
  /** What the text is called. */
  name: string;
  /** The control's own handler. */
  onBlur: FocusEventHandler<HTMLTextAreaElement>;
  onRestore: (text: string) => void;
}

interface UndoClearing {
  /** For the text area. */
  handlers: Record<'onFocus' | 'onBlur', FocusEventHandler<HTMLTextAreaElement>>;
  /** Offers the text back; below the text area. */
  status: ReactNode;
}

/** A text that is offered back once it was cleared and left, for as long as the page is open. */
export function useUndoClearing({ name, onBlur, onRestore }: Clearing): UndoClearing {
  const undo = useUndo();
  const before = useRef('');
  return {
    handlers: {
      onFocus: ({ target }) => {
        before.current = target.value;
      },
      onBlur: (event) => {
        onBlur(event);
        const text = before.current;
        if (text.trim() && !event.target.value.trim())
          undo.offer({ name, restore: () => onRestore(text) });
      },
    },
    status: <UndoStatus undo={undo} takesFocus={false} />,
  };
}
