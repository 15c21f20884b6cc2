/** The reference readers of archives: a Python process that answers one request a line. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

interface Request {
  readonly make?: string;
  readonly name?: string;
  readonly data?: string;
  readonly read?: string;
  readonly tools?: boolean;
}

/** Starts the readers. Throws where there is no Python. */
export class Oracle {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];
  #ended: Error | null = null;

  constructor() {
    this.#child = spawn('python3', ['fuzz/archive-oracle.py'], { cwd: process.env['FUZZ_ROOT'] });
    const end = (error: Error): void => {
      this.#ended = error;
      for (const waiting of this.#waiting.splice(0)) waiting('{"error":"ended"}');
    };
    this.#child.on('error', end).on('close', () => end(new Error('the readers ended')));
    this.#child.stdin.on('error', () => undefined);
    this.#child.stderr.resume();
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
    // It ends with its standard input.
    this.#child.unref();
  }

  async #ask(request: Request): Promise<Readonly<Record<string, unknown>>> {
    if (this.#ended) throw this.#ended;
    const line = await new Promise<string>((done) => {
      this.#waiting.push(done);
      this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    });
    const answer: unknown = JSON.parse(line);
    if (typeof answer !== 'object' || answer === null) throw new Error('no answer of the readers');
    if ('error' in answer) throw new Error(`the readers failed: ${String(answer.error)}`);
    return { ...answer };
  }

  /** Packs a content. */
  async make(format: string, name: string, content: Buffer): Promise<Buffer> {
    const { data } = await this.#ask({ make: format, name, data: content.toString('base64') });
    return Buffer.from(String(data), 'base64');
  }

  /** All that any reader gives of an archive; `tools` asks unzip, 7-Zip and tar as well. */
  async read(archive: Buffer, tools: boolean): Promise<string> {
    const { texts } = await this.#ask({ read: archive.toString('base64'), tools });
    return Buffer.from(String(texts), 'base64').toString('latin1');
  }
}
