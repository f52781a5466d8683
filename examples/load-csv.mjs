/** Reads `analyze --format csv` from standard input and counts commitments by who is bound and how firmly. */
import { parse } from 'csv-parse/sync';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const rows = parse(Buffer.concat(chunks), { columns: true });
const counts = new Map();
for (const row of rows) {
  const key = `${row.who || '(nobody named)'}\t${row.strength}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [key, count] of [...counts].sort()) console.log(`${key}\t${count}`);
