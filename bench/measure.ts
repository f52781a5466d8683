/** Measures processes: each task runs in one of its own, so that none warms or burdens another. */
import { spawnSync } from 'node:child_process';

/** CPU time and peak memory of a whole process, from its start. */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Writes what the process used to file descriptor 3 when it ends. */
const PRELOAD = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))`;

/** Runs `node ARGS` to its end. @throws {Error} when it fails, with the end of what it said. */
export function processUsage(args: readonly string[]): Usage {
  const child = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`node ${args.join(' ')}: ${child.stderr.slice(-500)}`);
  const usage = JSON.parse(String(child.output[3])) as {
    readonly userCPUTime: number;
    readonly systemCPUTime: number;
    readonly maxRSS: number;
  };
  return { cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000, peakMb: usage.maxRSS / 1024 };
}

/** Runs a task of task.ts in a process of its own; null when it takes longer than `seconds`. */
export function taskResult<T>(script: string, task: readonly string[], seconds = 600): T | null {
  const child = spawnSync(process.execPath, [script, 'task', ...task], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  });
  if (child.signal === 'SIGKILL') return null;
  if (child.status !== 0) throw new Error(`task ${task.join(' ')}: ${child.stderr.slice(-500)}`);
  return JSON.parse(child.stdout) as T;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Median of the ratios taken round by round: what disturbs a round disturbs both of its sides. */
export const medianRatio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((value, round) => value / (below[round] ?? Number.NaN)));

/** A table in Markdown; numbers to the right. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
