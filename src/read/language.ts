/** Which language a text is in, by the share of its function words. */
import { type Document, withLayers } from '../document.ts';
import type { Step } from '../extract/step.ts';
import type { Resources } from '../resources.ts';

interface LanguageFile {
  readonly languages: Readonly<Record<string, { readonly name: string; readonly words: readonly string[] }>>;
}

/** Words that are looked at. */
const SAMPLE = 5000;
/** Fewer words do not tell. */
const FEWEST = 20;

/** The step that says whether a text is English. */
export function languageStep(resources: Resources): Step {
  let detect: ((document: Document) => string) | null = null;
  return {
    name: 'language',
    needs: ['tokens'],
    makes: 'language',
    run(document) {
      const { languages } = resources.words<LanguageFile>('languages');
      detect ??= createDetector(languages);
      const language = detect(document);
      if (language === 'en') return withLayers(document, { language });
      const name = languages[language]?.name;
      const message = name
        ? `the text looks like ${name}; only English is read`
        : 'the language of the text was not recognized; it is read as English';
      return withLayers(document, {
        language,
        notes: [...document.notes, { code: 'language', message }],
      });
    },
  };
}

/** Tells the language: ISO 639-1 code, "und" when none speaks. English is assumed of texts too short to tell. */
function createDetector(languages: LanguageFile['languages']): (document: Document) => string {
  const codes = Object.keys(languages);
  const speakers = new Map<string, number[]>();
  codes.forEach((code, language) => {
    for (const word of languages[code]?.words ?? [])
      speakers.set(word, [...(speakers.get(word) ?? []), language]);
  });
  return ({ tokens }) => {
    const counts = codes.map(() => 0);
    let words = 0;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      if (++words > SAMPLE) break;
      const spoken = speakers.get(token.lower);
      if (spoken) for (const language of spoken) counts[language] = (counts[language] as number) + 1;
    }
    if (words < FEWEST) return 'en';
    let best = 'und';
    let top = 0.08;
    counts.forEach((count, language) => {
      const share = count / Math.min(words, SAMPLE);
      if (share <= top) return;
      best = codes[language] as string;
      top = share;
    });
    return best;
  };
}
