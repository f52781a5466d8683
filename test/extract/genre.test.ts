import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/analyzer.ts';
import type { Genre } from '../../src/document.ts';

const analyzer = createAnalyzer();
const BODY = '\n\nThe town will mend its quays and paint its lighthouse in the spring.\n';

/** First lines that no mark makes a heading. */
const TITLES: readonly (readonly [Genre, string])[] = [
  ['communique', 'Joint Statement of the Governments of Peru and Chad, 12 March 2023'],
  ['treaty', 'Memorandum of Understanding between the Port of Lumo and the Port of Ostra'],
  ['strategy', 'Strategy for the lighthouses of the north, 2024'],
  ['communique', 'Peru and Chad: joint statement on lighthouses'],
  ['news', 'The ministers spoke of a joint statement. Then they left the strategy aside.'],
];

describe('the genre of a text', () => {
  it.each(TITLES)('is %s by its first line: %s', (genre, line) => {
    expect(analyzer.analyze({ id: 'case', text: `${line}${BODY}` }).genre).toBe(genre);
  });
});
