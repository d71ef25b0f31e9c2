/** The three channels between window and main; the preload script knows the same names. */
export const channels = {
  call: 'ortaq:call',
  event: 'ortaq:event',
  offerFile: 'ortaq:offer-file',
} as const;
