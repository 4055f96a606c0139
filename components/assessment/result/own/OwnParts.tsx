'use client';

import { Compare } from './Compare';
import { Share } from './Share';
import { SignOffs } from './SignOffs';

/** What only whoever works on the assessment can do with its result: sign off, pass on, compare. */
export default function OwnParts() {
  return (
    <>
      <SignOffs />
      <Share />
      <Compare />
    </>
  );
}
