'use client';

import { useUi } from '@/components/i18n/UiProvider';
import { Button } from './Button';

/** In place of what could not be fetched. A browser does not ask again for a script that it could not get. */
export function NotLoaded() {
  const { notLoaded, reload } = useUi('common');
  return (
    <div role="alert" className="flow">
      <p>{notLoaded}</p>
      <Button variant="secondary" onClick={() => window.location.reload()}>
        {reload}
      </Button>
    </div>
  );
}
