/** The parts of an assessment that it may be known by. */
interface Named {
  name: string;
  taskTitle: string | undefined;
}

/** What an assessment is called: its own name, else its task. */
export function displayName({ name, taskTitle }: Named, untitled: string): string {
  return name.trim() || taskTitle?.trim() || untitled;
}
