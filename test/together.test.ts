import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const root = join(import.meta.dirname, '../fixtures/documents');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /document\.(?:txt|md)$/.test(path))
  .sort()
  .map((id) => ({ id, text: readFileSync(join(root, id), 'utf8') }));
const analyzer = createAnalyzer();

describe('documents that are read together', () => {
  it('are read as each by itself', () => {
    const long = { id: 'long', text: 'We will plant 200 trees by 2031.\n\n'.repeat(4_000) };
    const french = {
      id: 'french',
      text: 'Nous allons planter des arbres dans la ville et dans la campagne. '.repeat(9),
    };
    const all = [...sources, french, { id: 'empty', text: '' }, long, ...sources, 'We will build a bridge.'];
    expect([...analyzer.analyzeAll(all, { all: true })]).toEqual(
      all.map((source) => analyzer.analyze(source, { all: true })),
    );
  });

  it('have options of their own, and come in their order', () => {
    const analyses = [
      ...analyzer.analyzeAll(sources, ({ id }, index) => ({
        source: `${index} ${id}`,
        ...(index === 1 ? { documentDate: '2031-05-06' } : {}),
      })),
    ];
    expect(analyses.map(({ document }) => document.source)).toEqual(sources.map(({ id }, i) => `${i} ${id}`));
    expect(analyses[1]?.document.date).toMatchObject({ value: '2031-05-06' });
  });

  it('are read when they are asked for', () => {
    function* endless(): Generator<string> {
      for (;;) yield 'We will build a bridge by 2031. '.repeat(500);
    }
    const first = analyzer.analyzeAll(endless()).next().value;
    expect(first?.commitments.length).toBeGreaterThan(0);
    expect([...analyzer.analyzeAll([])]).toEqual([]);
  });
});
