'use client';

import { type ReactNode, useState } from 'react';
import { useUi } from '@/lib/page-texts/ui';
import type { ButtonVariant } from './Button';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface ConfirmButtonProps {
  /** Label of the button. */
  label: ReactNode;
  variant?: ButtonVariant;
  /** Title of the dialog: a question. */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** Label of the confirming button: a verb, never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button with a confirmation, for actions that cannot be undone. */
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
