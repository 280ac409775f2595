// @ts-check

const HOUR_MS = 3_600_000;

/**
 * @param {readonly { readonly falseAlarms: readonly unknown[], readonly cleanMs: number }[]} scores
 * @returns {{ falseAlarms: number, cleanHours: number, falseAlarmsPerHour: number | null }} `null` without any clean time
 */
export function alarmsPerHour(scores) {
  const falseAlarms = scores.reduce((sum, score) => sum + score.falseAlarms.length, 0);
  const cleanHours = scores.reduce((sum, score) => sum + score.cleanMs, 0) / HOUR_MS;
  return { falseAlarms, cleanHours, falseAlarmsPerHour: cleanHours > 0 ? falseAlarms / cleanHours : null };
}
