import { EARLY } from './early-names';

/** Tells the early script that the page is interactive. */
export const tellReady = () => dispatchEvent(new Event(EARLY.ready));
