/** What a text says of itself in its front matter, and the title that its first lines give. */
import { createRequire } from 'node:module';
import type { Document, Metadata, Note } from '../document.ts';
import { headingText } from './sections.ts';

/** Longest front matter that is parsed, in characters. */
const LONGEST = 20_000;

/**
 * Title and date from the front matter (YAML 1.2); what the caller gave wins. Broken front matter becomes a note.
 */
export function readMetadata(document: Document): {
  readonly metadata: Metadata;
  readonly notes: readonly Note[];
} {
  const given = document.metadata;
  const front = document.blocks[0]?.kind === 'metadata' ? document.blocks[0] : undefined;
  const notes: Note[] = [];
  let values: Readonly<Record<string, unknown>> = {};
  if (front && front.end - front.start <= LONGEST) {
    try {
      values = parseYaml(
        document.text.slice(front.start, front.end).replace(/^---\s*|\s*(?:---|\.\.\.)$/g, ''),
      );
    } catch {
      notes.push({
        code: 'front-matter',
        message: 'the front matter is not valid YAML and was left out',
        span: { start: front.start, end: front.end },
      });
    }
  }
  const text = (value: unknown): string | null =>
    typeof value === 'string' ? value.replace(/[\s\u2060\u200b]+/g, ' ').trim() || null : null;
  const day = (value: unknown): string | null => {
    const written = value instanceof Date ? value.toISOString() : text(value);
    return written && isDay(written.slice(0, 10)) ? written.slice(0, 10) : null;
  };
  return {
    metadata: {
      title: given.title ?? text(values.title) ?? titleOf(document),
      date:
        (given.date && isDay(given.date.slice(0, 10)) ? given.date.slice(0, 10) : null) ?? day(values.date),
    },
    notes,
  };
}

/** A day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

interface Yaml {
  parse(text: string, options: { readonly maxAliasCount: number; readonly logLevel: 'silent' }): unknown;
}

/** In the built package it is part of the bundle. */
declare const AVOW_BUNDLED: true | undefined;

function parseYaml(text: string): Readonly<Record<string, unknown>> {
  const { parse } = (
    typeof AVOW_BUNDLED === 'boolean' ? require('yaml') : createRequire(import.meta.url)('yaml')
  ) as Yaml;
  const value = parse(text, { maxAliasCount: 10, logLevel: 'silent' });
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The first heading among the first blocks. */
function titleOf(document: Document): string | null {
  for (const block of document.blocks.slice(0, 6)) {
    if (block.kind !== 'heading') continue;
    const words = headingText(document, block);
    // A lone label ("Commentary", "Sections") is no title.
    if (block.level <= 2 || words.split(' ').length >= 3) return words;
  }
  return null;
}
