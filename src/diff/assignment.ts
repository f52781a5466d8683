/**
 * The assignment of largest total weight, exact, on a sparse graph: shortest augmenting paths with potentials
 * (Jonker and Volgenant 1987; Karp 1980 for sparse graphs). Nobody has to be assigned.
 */

export interface Edge {
  readonly row: number;
  readonly column: number;
  /** Above 0; the larger the better. */
  readonly weight: number;
}

export interface Assignment {
  readonly pairs: readonly Edge[];
  /** False when the problem was too large for the exact way and the heaviest edges were taken in turn. */
  readonly exact: boolean;
}

/** Steps of the search after which the heaviest edges are taken in turn; some seconds of work. */
const MOST_STEPS = 20_000_000;

/**
 * @param rows number of rows
 * @param columns number of columns
 * @param edges at most one for a row and a column; weights without ties make the result independent of the side
 *   that is called rows
 */
export function bestAssignment(rows: number, columns: number, edges: readonly Edge[]): Assignment {
  const exact = augment(rows, columns, edges);
  return exact ? { pairs: exact, exact: true } : { pairs: heaviestFirst(rows, columns, edges), exact: false };
}

function heaviestFirst(rows: number, columns: number, edges: readonly Edge[]): readonly Edge[] {
  const rowTaken = new Uint8Array(rows);
  const columnTaken = new Uint8Array(columns);
  return [...edges]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ row, column }) => {
      if (rowTaken[row] || columnTaken[column]) return false;
      rowTaken[row] = columnTaken[column] = 1;
      return true;
    });
}

function augment(rows: number, columns: number, edges: readonly Edge[]): readonly Edge[] | null {
  const outgoing: Edge[][] = Array.from({ length: rows }, () => []);
  let top = 0;
  for (const edge of edges) {
    (outgoing[edge.row] as Edge[]).push(edge);
    if (edge.weight > top) top = edge.weight;
  }
  // Row i may always take its own column `columns + i`, which stands for staying alone.
  const size = columns + rows;
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(size);
  const rowOf = new Int32Array(size).fill(-1);
  const columnOf = new Int32Array(rows).fill(-1);
  const edgeOf = new Array<Edge | null>(size).fill(null);
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(size).fill(-1);
  const cameBy = new Array<Edge | null>(size).fill(null);
  const done = new Uint8Array(size);
  let steps = 0;

  for (let start = 0; start < rows; start++) {
    const heap = createHeap();
    const seen: number[] = [];
    const reach = (row: number, column: number, cost: number, base: number, edge: Edge | null): void => {
      const next = base + cost - (rowPotential[row] as number) - (columnPotential[column] as number);
      // A done column stays as it is, whatever rounding says.
      if (done[column] || next >= (distance[column] as number)) return;
      if (distance[column] === Number.POSITIVE_INFINITY) seen.push(column);
      distance[column] = next;
      cameFrom[column] = row;
      cameBy[column] = edge;
      heap.push(next, column);
    };
    const relax = (row: number, base: number): void => {
      const list = outgoing[row] as Edge[];
      steps += list.length + 1;
      for (const edge of list) reach(row, edge.column, top - edge.weight, base, edge);
      reach(row, columns + row, top, base, null);
    };
    relax(start, 0);
    let last = -1;
    let total = 0;
    while (last < 0) {
      const [reached, column] = heap.pop();
      if (done[column]) continue;
      done[column] = 1;
      if (rowOf[column] === -1) {
        last = column;
        total = reached;
      } else relax(rowOf[column] as number, reached);
      if (steps > MOST_STEPS) return null;
    }
    rowPotential[start] = (rowPotential[start] as number) + total;
    for (const column of seen) {
      if (done[column] && column !== last) {
        const slack = total - (distance[column] as number);
        const row = rowOf[column] as number;
        rowPotential[row] = (rowPotential[row] as number) + slack;
        columnPotential[column] = (columnPotential[column] as number) - slack;
      }
    }
    // Along the path every row gives its column to the row before it.
    for (let column = last; ; ) {
      const row = cameFrom[column] as number;
      const given = columnOf[row] as number;
      rowOf[column] = row;
      edgeOf[column] = cameBy[column] ?? null;
      columnOf[row] = column;
      if (row === start) break;
      column = given;
    }
    for (const column of seen) {
      distance[column] = Number.POSITIVE_INFINITY;
      done[column] = 0;
    }
  }
  return edgeOf.filter((edge) => edge !== null);
}

interface Heap {
  push(key: number, value: number): void;
  /** The entry of the smallest key; the heap must not be empty. */
  pop(): readonly [number, number];
}

/** A binary heap of numbers by key, and by value where keys are equal. */
function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];
  const before = (i: number, j: number): boolean =>
    (keys[i] as number) < (keys[j] as number) ||
    (keys[i] === keys[j] && (values[i] as number) < (values[j] as number));
  const swap = (i: number, j: number): void => {
    [keys[i], keys[j]] = [keys[j] as number, keys[i] as number];
    [values[i], values[j]] = [values[j] as number, values[i] as number];
  };
  return {
    push(key, value) {
      keys.push(key);
      values.push(value);
      for (let at = keys.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const top: readonly [number, number] = [keys[0] as number, values[0] as number];
      const last = keys.length - 1;
      swap(0, last);
      keys.pop();
      values.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        if (left >= last) break;
        const child = left + 1 < last && before(left + 1, left) ? left + 1 : left;
        if (!before(child, at)) break;
        swap(at, child);
        at = child;
      }
      return top;
    },
  };
}
