/** A day as ISO 8601 writes it. */
export const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a text is a calendar day as ISO 8601 writes it, such as 2024-07-04. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February is read as 1 March, which is another text.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && iso(date) === text;
}
