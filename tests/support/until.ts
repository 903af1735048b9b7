/** Waits until something holds. @throws Error when it does not in time */
export async function until(holds: () => Promise<boolean>, milliseconds: number, what: string): Promise<void> {
  const deadline = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > deadline) {
      throw new Error(`After ${milliseconds} ms still not: ${what}.`);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
