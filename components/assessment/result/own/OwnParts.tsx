'use client';

import { useEffect } from 'react';
import { useResult } from '@/components/result/context';
import { goToPart } from '@/lib/browser/go-to-part';
import { Compare } from './Compare';
import { Published } from './Published';
import { Response } from './Response';
import { Share } from './Share';
import { SignOffs } from './SignOffs';

/** Their anchors. */
const IDS = ['sign-offs', 'share', 'response', 'published', 'compare'];

/**
 * What only whoever works on the assessment can do with its result: sign off, pass on, compare. With few answers
 * there is nothing to sign off, but an answer can be given to who asks, and is found beside what was published.
 */
export default function OwnParts() {
  const { result } = useResult();
  // They come after the others: an address that names one of them found nothing yet.
  useEffect(() => {
    if (IDS.includes(window.location.hash.slice(1))) goToPart();
  }, []);
  if (result.basis === 'quick') {
    return (
      <>
        <Response />
        <Published />
      </>
    );
  }
  return (
    <>
      <SignOffs />
      <Share />
      <Response />
      <Published />
      <Compare />
    </>
  );
}
