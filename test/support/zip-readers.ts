/** The programs with which people open zips, as far as this machine has them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives what a program reads out of each of the zips, all entries in one. */
export interface ZipReader {
  readonly name: string;
  readonly isThere: boolean;
  readonly read: (zips: readonly Buffer[]) => readonly Buffer[];
}

function isThere(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Files in a folder that is removed afterwards. */
function inFolder<T>(zips: readonly Buffer[], use: (folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-zips-'));
  try {
    const files = zips.map((zip, index) => {
      const file = path.join(folder, `${String(index).padStart(6, '0')}.zip`);
      writeFileSync(file, zip);
      return file;
    });
    return use(folder, files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program that is called for each zip; whatever it says of damage, what it gave counts. */
function perFile(name: string, probe: readonly string[], args: (file: string) => readonly string[], isStream = false): ZipReader {
  const [command = ''] = args('');
  return {
    name,
    isThere: isThere(command, ...probe),
    read: (zips) =>
      inFolder(zips, (_, files) =>
        files.map((file, index) => {
          const input = isStream ? zips[index] : undefined;
          const { stdout } = spawnSync(command, args(file).slice(1), { input, timeout: 20_000, maxBuffer: 1 << 28 });
          return Buffer.isBuffer(stdout) ? stdout : Buffer.alloc(0);
        }),
      ),
  };
}

/** A program that reads a whole folder, and writes a line of base64 for each file. */
function perFolder(name: string, command: string, probe: readonly string[], source: string, script: string): ZipReader {
  return {
    name,
    isThere: isThere(command, ...probe),
    read: (zips) =>
      inFolder(zips, (folder) => {
        const program = path.join(folder, source);
        writeFileSync(program, script);
        const output = execFileSync(command, [program, folder], {
          maxBuffer: 1 << 28,
          timeout: 300_000,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        const lines = output
          .toString('latin1')
          .split('\n')
          .slice(0, readdirSync(folder).length - 1);
        return lines.map((line) => Buffer.from(line, 'base64'));
      }),
  };
}

const PYTHON = `
import base64, glob, io, os, sys, zipfile
for name in sorted(glob.glob(os.path.join(sys.argv[1], '*.zip'))):
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(name) as archive:
            for entry in archive.infolist():
                try:
                    with archive.open(entry) as body:
                        while True:
                            piece = body.read(16)
                            if not piece:
                                break
                            out.write(piece)
                except Exception:
                    pass
                out.write(b'\\n')
    except Exception:
        pass
    print(base64.b64encode(out.getvalue()).decode())
`;

/** By the directory, and from the front. */
const javaOf = (open: string): string => `
import java.io.*; import java.util.*; import java.util.zip.*;
public class Read {
  static void copy(InputStream in, OutputStream out) {
    try { byte[] piece = new byte[16]; int n; while ((n = in.read(piece)) > 0) out.write(piece, 0, n); out.write('\\n'); } catch (Exception e) { }
  }
  public static void main(String[] args) throws Exception {
    File[] files = new File(args[0]).listFiles((folder, name) -> name.endsWith(".zip"));
    Arrays.sort(files);
    for (File file : files) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try { ${open} } catch (Throwable e) { }
      System.out.println(Base64.getEncoder().encodeToString(out.toByteArray()));
    }
  }
}
`;

const JAVA_FILE = javaOf(`try (ZipFile zip = new ZipFile(file)) {
  for (ZipEntry entry : Collections.list(zip.entries())) try { copy(zip.getInputStream(entry), out); } catch (Exception e) { }
}`);
const JAVA_STREAM = javaOf(`try (ZipInputStream zip = new ZipInputStream(new FileInputStream(file))) {
  while (zip.getNextEntry() != null) copy(zip, out);
}`);

export const ZIP_READERS: readonly ZipReader[] = [
  perFile('unzip', ['-v'], (file) => ['unzip', '-p', file]),
  perFile('7z', ['i'], (file) => [isThere('7zz', 'i') ? '7zz' : '7z', 'x', '-so', '-y', '-pnone', file]),
  perFile('bsdtar', ['--version'], (file) => ['bsdtar', '-xOf', file]),
  perFile('bsdtar on a pipe', ['--version'], () => ['bsdtar', '-xOf', '-'], true),
  perFile('gzip', ['--version'], () => ['gzip', '-dc'], true),
  perFolder("Python's zipfile", 'python3', ['-c', 'import zipfile'], 'read.py', PYTHON),
  perFolder("Java's ZipFile", 'java', ['-version'], 'Read.java', JAVA_FILE),
  perFolder("Java's ZipInputStream", 'java', ['-version'], 'Read.java', JAVA_STREAM),
];
