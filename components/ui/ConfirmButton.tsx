'use client';

import { type ReactNode, useState } from 'react';
import { useUi } from '@/lib/page-texts/ui';
import type { ButtonVariant } from './Button';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface ConfirmButtonProps {
  /** What the button says. */
  label: ReactNode;
  variant?: ButtonVariant;
  /** The question the dialog asks. */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** What agreeing says: a verb, never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button for what cannot be undone; it asks first. */
export function ConfirmButton({
  label,
  variant = 'secondary',
  title,
  children,
  confirmLabel,
  onConfirm,
}: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const { cancel } = useUi('common');
  const close = () => setOpen(false);
  const confirm = () => {
    close();
    onConfirm();
  };

  return (
    <>
      <Button variant={variant} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        actions={
          <>
            <Button variant="danger" onClick={confirm}>
              {confirmLabel}
            </Button>
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
