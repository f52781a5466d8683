/** The published JSON Schemas as text: made by the build, or made now when there is no build. */
import { readPublished } from '../resources.ts';

export const SCHEMA_NAMES = ['analysis', 'diff'] as const;

/** JSON Schema (2020-12) of an output, indented. */
export async function readSchema(name: string): Promise<string> {
  const published = readPublished(`schemas/${name}.json`);
  if (published !== null) return published;
  const { jsonSchema } = await import('./schema.ts');
  return `${JSON.stringify(jsonSchema(name === 'diff' ? 'diff' : 'analysis'), null, 2)}\n`;
}
