/** Starts the program under the kernel's tracer, which records every connection and datagram of every process. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimePath } from './desk.ts';

/** The calls by which a program reaches for an address. */
const CALLS = 'trace=connect,sendto,sendmsg,sendmmsg';

// As the tracer writes: `connect(20<TCP:[7]>, {sa_family=AF_INET, …`, `sendto(21<UDP:[10.0.0.2:4 -> 10.0.0.1:53]>, …`.
const ATTEMPT = /\bconnect\(\d+<(?!UDP).*AF_INET|\bsend\w*\(\d+<UDP/;
const LOOKUP = /\bconnect\(\d+<UDP.*AF_INET/;

/** Why nothing can be traced here, or null where it can. */
export function whyNotTraced(): string | null {
  if (process.platform !== 'linux') return 'only Linux lets a test watch every process of the program';
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'strace is not installed, or this system lets nobody trace';
  }
}

export interface Tracer {
  /** To be started instead of the runtime, which it starts itself. */
  readonly program: string;
  /** What has left so far, as the kernel saw it: connections asked for, loopback included, and datagrams. */
  attempts(): readonly string[];
  /** Beyond that, sockets that were given an Internet address and sent nothing: so Chromium asks which way would lead there. */
  lookups(): readonly string[];
  forget(): void;
}

export function tracer(): Tracer {
  const folder = mkdtempSync(join(tmpdir(), 'picture-desk-trace-'));
  const [program, log] = [join(folder, 'traced'), join(folder, 'calls')];
  // The tracer is a grandchild: process id, signals and streams stay the program's own.
  const strace = `strace -D -f -qq -yy --seccomp-bpf -e signal=none -e ${CALLS} -o '${log}'`;
  writeFileSync(program, `#!/bin/sh\nexec ${strace} '${runtimePath()}' "$@"\n`);
  chmodSync(program, 0o755);
  const calls = (): readonly string[] => readFileSync(log, 'utf8').split('\n');
  return {
    program,
    attempts: () => calls().filter((call) => ATTEMPT.test(call)),
    lookups: () => calls().filter((call) => LOOKUP.test(call)),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
