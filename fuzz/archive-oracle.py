"""Makes and reads archives for fuzz/suites/archives.ts: one request a line, JSON in, JSON out.

{"make": FORMAT, "name": N, "data": BASE64}        -> {"data": BASE64}
{"read": BASE64}                                   -> {"texts": BASE64 of all that any reader gave}

Reading is as tolerant as its users are: what comes before an error counts, and so does an entry whose checksum is wrong.
"""
import base64, bz2, io, json, lzma, os, subprocess, sys, tarfile, tempfile, zipfile, zlib

LIMIT = 4 << 20


def make(kind, name, data):
    if kind == "xz":
        return lzma.compress(data)
    if kind == "bz2":
        return bz2.compress(data)
    if kind == "gz":
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        return packer.compress(data) + packer.flush()
    if kind == "zst":
        return subprocess.run(["zstd", "-qc"], input=data, capture_output=True, check=True).stdout
    if kind == "tar":
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        return out.getvalue()
    out = io.BytesIO()
    methods = {"zip": zipfile.ZIP_DEFLATED, "zip-stored": zipfile.ZIP_STORED, "zip-bz2": zipfile.ZIP_BZIP2}
    with zipfile.ZipFile(out, "w", methods[kind]) as archive:
        archive.writestr("README.md", "nothing to see\n" * 20)
        archive.writestr(name, data)
        archive.writestr("end.txt", "the end\n")
    return out.getvalue()


def drain(packer, data):
    out = b""
    try:
        for at in range(0, len(data), 64):
            out += packer.decompress(data[at : at + 64])
            if packer.eof or len(out) > LIMIT:
                break
    except Exception:
        pass
    return out, getattr(packer, "unused_data", b"")


def tool(args, data, suffix):
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        file.write(data)
        file.flush()
        try:
            done = subprocess.run(args(file.name), capture_output=True, stdin=subprocess.DEVNULL, timeout=1.5)
            return done.stdout[:LIMIT]
        except (OSError, subprocess.TimeoutExpired):
            return b""


def read(data, depth, tools):
    found = []

    def inner(part):
        if part:
            found.append(part[:LIMIT])
            if depth > 1:
                found.extend(read(part, depth - 1, False))

    if data[:2] == b"\x1f\x8b":
        inner(drain(zlib.decompressobj(31), data)[0])
    if data[:3] == b"BZh":
        inner(drain(bz2.BZ2Decompressor(), data)[0])
    if data[:6] == b"\xfd7zXZ\0":
        inner(drain(lzma.LZMADecompressor(), data)[0])
    if data[:4] == b"\x28\xb5\x2f\xfd":
        inner(tool(lambda file: ["zstd", "-dqcf", file], data, ".zst"))
    if b"PK\x05\x06" in data:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for info in archive.infolist():
                    out = b""
                    try:
                        with archive.open(info) as entry:
                            while len(out) < LIMIT:
                                part = entry.read(64)
                                if not part:
                                    break
                                out += part
                    except Exception:
                        pass
                    inner(out)
        except Exception:
            pass
        if tools:
            inner(tool(lambda file: ["unzip", "-P", "", "-p", file], data, ".zip"))
            inner(tool(lambda file: ["7zz", "x", "-p", "-so", file], data, ".zip"))
    if len(data) >= 512 and (data[257:262] == b"ustar" or depth == 4):
        try:
            with tarfile.open(fileobj=io.BytesIO(data), mode="r:", errorlevel=0) as archive:
                for info in archive:
                    if info.isreg():
                        try:
                            inner(archive.extractfile(info).read(LIMIT))
                        except Exception:
                            pass
        except Exception:
            pass
        if tools and data[257:262] == b"ustar":
            inner(tool(lambda file: ["tar", "-xOf", file], data, ".tar"))
    return found


for line in sys.stdin:
    request = json.loads(line)
    try:
        if "make" in request:
            answer = {"data": base64.b64encode(make(request["make"], request["name"], base64.b64decode(request["data"]))).decode()}
        else:
            texts = read(base64.b64decode(request["read"]), 4, request.get("tools", False))
            answer = {"texts": base64.b64encode(b"\n".join(texts)).decode()}
    except Exception as error:
        answer = {"error": type(error).__name__}
    print(json.dumps(answer), flush=True)
