/** The recognizer's raw mentions in the form of the scorer of data/actors. */
import { type Document, type EntityLabel, ofKind } from '../../src/document.ts';
import type { JoinedRecords } from '../records.ts';

export interface EntityPrediction {
  readonly start: number;
  readonly end: number;
  readonly type: EntityLabel;
}

/** The labelled mentions of each record of a document, in offsets of the record; what crosses records is left out. */
export function toEntityPredictions(
  document: Document,
  records: JoinedRecords,
): readonly { readonly id: string; readonly entities: readonly EntityPrediction[] }[] {
  const mentions = ofKind(document, 'mention');
  let at = 0;
  return records.parts.map((part) => {
    const entities: EntityPrediction[] = [];
    for (let mention = mentions[at]; mention && mention.start < part.end; mention = mentions[++at]) {
      const { start, end, label } = mention;
      if (label !== null && start >= part.start && end <= part.end)
        entities.push({ start: start - part.start, end: end - part.start, type: label });
    }
    return { id: part.id, entities };
  });
}
