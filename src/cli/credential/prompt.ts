/** Asks on a terminal for what must not be seen: nothing that is typed or pasted is echoed. */
import { UsageError } from '../../model/errors.ts';

/** A terminal: standard input, and what prints to standard error. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: { readonly write: (text: string) => unknown };
}

const INTERRUPT = '\u0003';
const END = '\u0004';
const ERASE_ALL = '\u0015';
/** What terminals put around a paste, and the arrows and function keys. */
const SEQUENCES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001bO[A-Z]/g;
const MAX_CHARACTERS = 64 * 1024;

/** Asks each question in turn; gives the answers. Throws UsageError where the user ends it. */
export async function askHidden(questions: readonly string[], { input, output }: Terminal): Promise<readonly string[]> {
  const answers: string[] = [];
  const typed = new Answer();
  // What is pasted in one go answers all questions. Echo is off from the first question to the last.
  input.setRawMode(true);
  input.setEncoding('utf8');
  const ask = (): void => {
    output.write(questions[answers.length] ?? '');
  };
  try {
    ask();
    await new Promise<void>((done, fail) => {
      const onEnd = (): void => fail(new UsageError('usage', 'ended before both were given'));
      const onData = (chunk: string): void => {
        for (const character of chunk.replace(SEQUENCES, '')) {
          if (answers.length === questions.length) return;
          if (character === INTERRUPT || (character === END && typed.isEmpty())) {
            onEnd();
            return;
          }
          if (!typed.take(character)) continue;
          answers.push(typed.end());
          output.write('\n');
          if (answers.length === questions.length) done();
          else ask();
        }
      };
      input.on('data', onData);
      input.once('end', onEnd);
      input.resume();
    });
  } finally {
    input.setRawMode(false);
    input.pause();
    input.removeAllListeners('data');
    input.removeAllListeners('end');
    if (answers.length < questions.length) output.write('\n');
  }
  return answers;
}

/** What has been typed of one answer: a line, or the lines of a private key in PEM. */
class Answer {
  #text = '';
  #last = '';

  isEmpty(): boolean {
    return this.#text === '';
  }

  /** Takes a character; true where it ends the answer. */
  take(character: string): boolean {
    const before = this.#last;
    this.#last = character;
    if (character === '\n' && before === '\r') return false;
    if (character === '\r' || character === '\n') {
      const isOpen = this.#text.includes('-----BEGIN') && !/-----END [A-Z ]*-----\s*$/.test(this.#text);
      if (isOpen) this.#text += '\n';
      // An empty line is no answer.
      return !isOpen && this.#text.trim() !== '';
    }
    if (character === '\u007f' || character === '\b') this.#text = this.#text.slice(0, -1);
    else if (character === ERASE_ALL) this.#text = '';
    else if (character >= ' ' && this.#text.length < MAX_CHARACTERS) this.#text += character;
    return false;
  }

  end(): string {
    const text = this.#text.trim();
    this.#text = '';
    return text;
  }
}
