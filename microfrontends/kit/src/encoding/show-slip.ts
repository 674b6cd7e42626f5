export const SLIP = 'encoding-slip';

/** Leads to the slip from a dialog, which first gives the focus back to where it was opened. */
export const showSlip = (): void => {
  requestAnimationFrame(() => document.getElementById(SLIP)?.focus());
};
