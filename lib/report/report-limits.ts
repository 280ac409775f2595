/** What an imported file may hold: far beyond what people do. More would only fill the disk and stop the page. */
export const REPORT_LIMITS = {
  /** Of a file. A string of twice that is about what a browser can hold. */
  bytes: 256_000_000,
  /** Of a bundle. */
  reports: 10_000,
  /** Of one session: a month, and a sample each second for two days. */
  lengthMs: 31 * 86_400_000,
  /** Something may have begun before the first camera picture, which is time zero. */
  beforeStartMs: 86_400_000,
  samples: 200_000,
  log: 50_000,
  violations: 20_000,
  /** Of one violation. */
  pictures: 50,
  /** Of one picture, decoded: many times what is recorded, 320 pixels wide. */
  pictureBytes: 2_000_000,
  picturePixels: 4_000_000,
  details: 50,
  rules: 500,
  /** Instants: the years 2001 to 2100. */
  earliestAt: 978_307_200_000,
  latestAt: 4_102_444_800_000,
} as const;
