/** The genre and commitments steps of the pipeline. */
import {
  type Annotation,
  type Commitment,
  type Document,
  type Options,
  offsetOfId,
  type TemporalExpression,
  withLayers,
} from '../../document.ts';
import type { Resources } from '../../resources.ts';
import { addAnnotations } from '../settle.ts';
import type { Step } from '../step.ts';
import { detectGenre } from './genre.ts';
import { readCommitments } from './read.ts';
import { withNamedPronouns } from './sentence/named-pronouns.ts';
import { loadLexicon } from './words/lexicon.ts';

export { tagsStep } from './sentence/tags.ts';

/** The step that says what kind of text it is. */
export function genreStep(resources: Resources): Step {
  return {
    name: 'genre',
    needs: ['tokens'],
    makes: 'genre',
    run: (document: Document, options: Options) =>
      withLayers(document, { genre: options.genre ?? detectGenre(document, resources) }),
  };
}

/** The step that reads commitments, and makes actors of the roles that are bound. */
export function commitmentsStep(resources: Resources): Step {
  return {
    name: 'commitments',
    needs: ['actors', 'dates', 'figures', 'tags', 'genre'],
    makes: 'commitments',
    englishOnly: true,
    run(document, options) {
      const { commitments, rejections, parties, doubtful } = readCommitments(
        withNamedPronouns(document, loadLexicon(resources).grammar),
        resources,
      );
      const added = parties.added();
      const annotated = addAnnotations(withDeadlines(document, commitments), [
        ...added.mentions,
        ...commitments,
      ]);
      return withLayers(annotated, {
        rejections,
        doubtful: options.all ? doubtful() : [],
        actors:
          added.actors.length === 0
            ? document.actors
            : [...document.actors, ...added.actors].sort((a, b) => offsetOfId(a.id) - offsetOfId(b.id)),
      });
    },
  };
}

/** A day or year by which something is promised is a deadline, whatever the words before it say of it alone. */
function withDeadlines(document: Document, commitments: readonly Commitment[]): Document {
  const due = new Set(commitments.map(({ deadline }) => deadline?.date));
  const settled = (annotation: Annotation): Annotation =>
    annotation.kind === 'date' && isPoint(annotation) && due.has(annotation.id)
      ? { ...annotation, role: 'deadline' }
      : annotation;
  return withLayers(document, { annotations: document.annotations.map(settled) });
}

const isPoint = ({ role, type }: TemporalExpression): boolean =>
  (role === 'event' || role === 'reference') && (type === 'DATE' || type === 'TIME');
