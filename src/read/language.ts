/** Which language a text is in, by the share of its function words. */
import type { Document } from '../document.ts';
import type { Step } from '../extract/step.ts';
import type { Resources } from '../resources.ts';

interface LanguageFile {
  readonly languages: Readonly<Record<string, { readonly name: string; readonly words: readonly string[] }>>;
}

/** Words that are looked at. */
const SAMPLE = 5000;
/** Fewer words do not tell. */
const FEWEST = 20;

export function languageStep(resources: Resources): Step {
  return {
    name: 'language',
    needs: ['tokens'],
    makes: 'language',
    run(document) {
      const { languages } = resources.words<LanguageFile>('languages');
      const language = detectLanguage(document, languages);
      if (language === 'en') return { ...document, language };
      const name = languages[language]?.name;
      const message = name
        ? `the text looks like ${name}; only English is read`
        : 'the language of the text was not recognized; it is read as English';
      return { ...document, language, notes: [...document.notes, { code: 'language', message }] };
    },
  };
}

/** ISO 639-1 code, "und" when no language speaks. English is assumed of texts too short to tell. */
export function detectLanguage(document: Document, languages: LanguageFile['languages']): string {
  const counts = new Map<string, number>();
  let words = 0;
  for (const token of document.tokens) {
    if (token.kind !== 'word') continue;
    if (++words > SAMPLE) break;
    counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  if (words < FEWEST) return 'en';
  let best = 'und';
  let top = 0.08;
  for (const [code, { words: list }] of Object.entries(languages)) {
    const share = list.reduce((n, word) => n + (counts.get(word) ?? 0), 0) / Math.min(words, SAMPLE);
    if (share > top) {
      best = code;
      top = share;
    }
  }
  return best;
}
