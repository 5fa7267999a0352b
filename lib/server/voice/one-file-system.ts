import 'server-only';

/** Numbers of the system interface "wasi_snapshot_preview1" that are used here. */
const DONE = 0;
const BAD_DESCRIPTOR = 8;
const NO_SUCH_FILE = 44;
const FIRST_FILE = 4;
const FOLDER = 3;
const FOLDER_NAME = '.';
const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;
const ALL_RIGHTS = 0xff_ff_ff_ff_ff_ff_ff_ffn;
/** Where a file position is counted from. */
const FROM_HERE = 1;
const FROM_END = 2;

/** The program ended by itself. */
class Ended extends Error {
  override readonly name = 'Ended';
  constructor(readonly code: number) {
    super(`the program ended with ${code}`);
  }
}

interface OpenFile {
  readonly name: string;
  position: number;
}

/**
 * All of a computer that a program compiled to WebAssembly gets here: its arguments, and files it writes into
 * memory. No disk, no network, nothing of this machine. Node's own version is experimental, and Node 20
 * can abort the whole process in it once its calls are compiled.
 */
export class OneFileSystem {
  private readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  private readonly open = new Map<number, OpenFile>();
  private next = FIRST_FILE;
  private memory: WebAssembly.Memory | undefined;

  constructor(private readonly words: readonly string[]) {}

  /** Runs the program to its end; its exit code. */
  async run(program: WebAssembly.Module): Promise<number> {
    const { exports } = await WebAssembly.instantiate(program, {
      wasi_snapshot_preview1: this.calls(),
    });
    const { memory, _start: start } = exports;
    if (!(memory instanceof WebAssembly.Memory) || typeof start !== 'function')
      throw new TypeError('this is not a program');
    this.memory = memory;
    try {
      Reflect.apply(start, undefined, []);
      return 0;
    } catch (error) {
      if (error instanceof Ended) return error.code;
      throw error;
    }
  }

  /** What the program wrote; undefined when there is no such file. */
  written(name: string): Uint8Array<ArrayBuffer> | undefined {
    return this.files.get(name);
  }

  private calls(): WebAssembly.ModuleImports {
    return {
      args_sizes_get: (count: number, bytes: number) => {
        this.number(count, this.words.length);
        return this.number(bytes, total(this.arguments()));
      },
      args_get: (list: number, at: number) => this.giveArguments(list, at),
      clock_time_get: (_clock: number, _precision: bigint, at: number) => this.long(at, 0n),
      fd_prestat_get: (fd: number, at: number) => {
        if (fd !== FOLDER) return BAD_DESCRIPTOR;
        this.view().setUint8(at, 0);
        return this.number(at + 4, FOLDER_NAME.length);
      },
      fd_prestat_dir_name: (fd: number, at: number) => {
        if (fd !== FOLDER) return BAD_DESCRIPTOR;
        this.bytes().set(Buffer.from(FOLDER_NAME), at);
        return DONE;
      },
      fd_fdstat_get: (fd: number, at: number) => this.describe(fd, at),
      fd_fdstat_set_flags: () => DONE,
      path_open: (
        ...given: [number, number, number, number, number, bigint, bigint, number, number]
      ) => this.openFile(given[2], given[3], given[4], given[8]),
      fd_write: (fd: number, list: number, count: number, at: number) =>
        this.write(fd, list, count, at),
      fd_read: (_fd: number, _list: number, _count: number, at: number) => this.number(at, 0),
      fd_seek: (fd: number, offset: bigint, from: number, at: number) =>
        this.seek(fd, Number(offset), from, at),
      fd_close: (fd: number) => (this.open.delete(fd) ? DONE : BAD_DESCRIPTOR),
      proc_exit: (code: number) => {
        throw new Ended(code);
      },
    };
  }

  private giveArguments(list: number, at: number): number {
    let to = at;
    this.arguments().forEach((word, index) => {
      this.number(list + 4 * index, to);
      this.bytes().set(word, to);
      to += word.length;
    });
    return DONE;
  }

  private describe(fd: number, at: number): number {
    const kind =
      fd < FOLDER
        ? CHARACTER_DEVICE
        : fd === FOLDER
          ? DIRECTORY
          : this.open.has(fd) && REGULAR_FILE;
    if (kind === false) return BAD_DESCRIPTOR;
    this.bytes().fill(0, at, at + 24);
    this.view().setUint8(at, kind);
    this.long(at + 8, ALL_RIGHTS);
    return this.long(at + 16, ALL_RIGHTS);
  }

  /** A file is there once it was created; creating it empties it. */
  private openFile(at: number, length: number, how: number, result: number): number {
    const name = Buffer.from(this.bytes().subarray(at, at + length)).toString('utf8');
    const create = (how & 1) !== 0;
    if (!create && !this.files.has(name)) return NO_SUCH_FILE;
    if (create) this.files.set(name, new Uint8Array());
    const fd = this.next++;
    this.open.set(fd, { name, position: 0 });
    return this.number(result, fd);
  }

  /** What goes to the program's standard output is taken and forgotten. */
  private write(fd: number, list: number, count: number, at: number): number {
    const pieces: Uint8Array[] = [];
    for (let i = 0; i < count; i++) {
      const from = this.view().getUint32(list + 8 * i, true);
      const length = this.view().getUint32(list + 8 * i + 4, true);
      pieces.push(this.bytes().subarray(from, from + length));
    }
    const file = this.open.get(fd);
    if (!file && fd >= FOLDER) return BAD_DESCRIPTOR;
    if (file) this.put(file, pieces);
    return this.number(at, total(pieces));
  }

  private put(file: OpenFile, pieces: readonly Uint8Array[]): void {
    const before = this.files.get(file.name) ?? new Uint8Array();
    const end = file.position + total(pieces);
    const now = end > before.length ? new Uint8Array(end) : before;
    if (now !== before) now.set(before);
    for (const piece of pieces) {
      now.set(piece, file.position);
      file.position += piece.length;
    }
    this.files.set(file.name, now);
  }

  private seek(fd: number, offset: number, from: number, at: number): number {
    const file = this.open.get(fd);
    if (!file) return BAD_DESCRIPTOR;
    const end = this.files.get(file.name)?.length ?? 0;
    const base = from === FROM_HERE ? file.position : from === FROM_END ? end : 0;
    file.position = Math.max(0, base + offset);
    return this.long(at, BigInt(file.position));
  }

  private arguments(): Uint8Array[] {
    return this.words.map((word) => Buffer.from(`${word.replaceAll('\0', ' ')}\0`));
  }

  private number(at: number, value: number): number {
    this.view().setUint32(at, value, true);
    return DONE;
  }

  private long(at: number, value: bigint): number {
    this.view().setBigUint64(at, value, true);
    return DONE;
  }

  /** The memory grows while the program runs: its buffer is asked for each time. */
  private view(): DataView {
    return new DataView(this.buffer());
  }

  private bytes(): Uint8Array {
    return new Uint8Array(this.buffer());
  }

  private buffer(): ArrayBuffer {
    if (!this.memory) throw new Error('the program asked for something before it began');
    return this.memory.buffer;
  }
}

function total(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
