'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '@/components/ui/Button';
import { QrCode } from './QrCode';

interface PrintSheetProps {
  /** Label of the button. */
  label: string;
  title: string;
  body: string;
  /** Name of the assessment. */
  caption: string;
  url: string;
  qrTitle: string;
}

/** A sheet of paper with a link on it, and nothing else of the page. */
export function PrintSheet({ label, title, body, caption, url, qrTitle }: PrintSheetProps) {
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    addEventListener('afterprint', done, { once: true });
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [printing]);

  return (
    <>
      <Button variant="secondary" onClick={() => setPrinting(true)}>
        {label}
      </Button>
      {printing &&
        createPortal(
          <div className="print-sheet">
            <p className="text-lg">{caption}</p>
            <p className="mt-2 text-2xl font-semibold">{title}</p>
            <p className="mt-4 max-w-measure">{body}</p>
            <div className="mt-8 w-80">
              <QrCode text={url} title={qrTitle} />
            </div>
            <p className="mt-8 max-w-measure break-all font-mono text-sm">{url}</p>
          </div>,
          document.body,
        )}
    </>
  );
}
