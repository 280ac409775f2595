/** How a reminder of the training plan can be answered: later, or not today. */
export const SNOOZES = ['half-hour', 'today'] as const;

export type Snooze = (typeof SNOOZES)[number];
