/** Whether the present screen was reached by going on, so that it starts at its top. */
let wentOn = false;

/** Goes to another screen of the same assessment, without asking the server for anything. */
export function navigate(href: string): void {
  wentOn = true;
  // Next takes the new address in and keeps its own state beside it.
  window.history.pushState(null, '', href);
}

/** True once after going on; false when a person arrives by reloading or by going back. */
export function takeWentOn(): boolean {
  const value = wentOn;
  wentOn = false;
  return value;
}
