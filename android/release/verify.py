"""Checks what was built, from outside: `verify.py DIST AAPT2 BIONIC`. Every line says what holds; the first that does not ends it.

DIST holds moderator.apk and moderator.aab; AAPT2 is the resource compiler; BIONIC the stubs of bionic, if they were used.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

PAGE = 16 * 1024
# The app without the language model, and the most that the model may take.
AIM = 2_500_000 + 6 * 1024 * 1024


def run(*command):
    """What `command` prints; its failure is ours."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def hold(what, is_so, detail=""):
    """Says that `what` holds, or ends."""
    print(("holds: " if is_so else "FAILS: ") + what + (f" ({detail})" if detail else ""))
    if not is_so:
        sys.exit(1)


def signature(apk):
    """v2 and v3, and nothing but a valid signature."""
    said = run("apksigner", "verify", "--verbose", apk)
    for scheme in ("v2", "v3"):
        hold(f"signed with {scheme}", re.search(rf"using {scheme} scheme .*: true", said) is not None)


def libraries(archive, apk):
    """Each native library: pages of 16 KB, in the file and in memory, and nothing that bionic lacks."""
    names = [name for name in archive.namelist() if name.endswith(".so")]
    hold("the arm64 library is there", "lib/arm64-v8a/libmoderator_android.so" in names)
    for name in names:
        info = archive.getinfo(name)
        with tempfile.NamedTemporaryFile() as file:
            file.write(archive.read(name))
            file.flush()
            headers = run("llvm-readelf-19", "--program-headers", "--wide", file.name)
            dynamic = run("llvm-readelf-19", "--dynamic-table", file.name)
            undefined = run("llvm-nm-19", "--dynamic", "--undefined-only", "--format=posix", file.name).splitlines()
        aligned = [int(line.split()[-1], 16) % PAGE == 0 for line in headers.splitlines() if line.strip().startswith("LOAD")]
        hold(f"{name}: LOAD segments lie on 16 KB pages", bool(aligned) and all(aligned), f"{len(aligned)} segments")
        if info.compress_type == zipfile.ZIP_STORED:
            start = info.header_offset + 30 + len(info.filename) + len(stored_extra(apk, info))
            hold(f"{name}: stored on a 16 KB boundary", start % PAGE == 0)
        needed = set(re.findall(r"NEEDED.*\[(.*?)\]", dynamic))
        hold(f"{name}: needs only bionic", needed <= {"libc.so", "libm.so", "libdl.so", "liblog.so"}, " ".join(sorted(needed)))
        # A weak one ("w") may be missing: its user asks first.
        foreign = [line.split()[0].split("@")[0] for line in undefined if line.split()[1] != "w"]
        if STUBS.is_dir():
            known = set()
            for stub in STUBS.glob("lib*.so"):
                known |= set(run("llvm-nm-19", "--dynamic", "--defined-only", "--format=just-symbols", stub).split())
            lacking = [symbol for symbol in foreign if symbol not in known]
            hold(f"{name}: no symbol beyond bionic's", not lacking, " ".join(lacking) or f"{len(foreign)} symbols")


def stored_extra(apk, info):
    """The extra field of the local header, which is what pads an entry to its boundary."""
    with open(apk, "rb") as file:
        file.seek(info.header_offset + 28)
        return b" " * int.from_bytes(file.read(2), "little")


def classes(archive):
    """The dex names what the manifest, the layouts and uniffi reach by name."""
    dex = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".dex"))
    for name in ("uk/moderator/share/ShareActivity", "uk/moderator/ModeratorApplication", "uk/moderator/reminder/MarkedTextView",
                 "uk/moderator/reminder/MarkedEditText", "uk/moderator/spellcheck/ModeratorSpellChecker", "uk/moderator/keyboard/ModeratorKeyboard",
                 "uk/moderator/keyboard/keys/KeyboardView", "uk/moderator/keyboard/keys/BalloonView", "uk/moderator/core/UniffiLib", "uk/moderator/core/RustBuffer$ByValue",
                 "com/sun/jna/Native", "com/sun/jna/Structure"):
        hold(f"the dex has {name}", f"L{name};".encode() in dex)
    hold("the dex binds the check", b"uniffi_moderator_android_fn_method_moderator_check" in dex)
    hold("the dex has no constructor for tests", b"constructor_moderator_faulty" not in dex)


def manifest(apk):
    """No permission, no backup, few exported components, of the manifest as it was merged and packed."""
    tree = run(AAPT2, "dump", "xmltree", apk, "--file", "AndroidManifest.xml")
    hold("no permission, and so no INTERNET", "uses-permission" not in tree and "INTERNET" not in tree)
    hold("no backup", re.search(r"allowBackup\(\w+\)=false", tree) is not None)
    hold("not debuggable", "debuggable" not in tree and "testOnly" not in tree)
    elements = re.split(r"(?m)^\s*E: ", tree)
    exported = [re.search(r'name\(\w+\)="([^"]*)"', e)[1] for e in elements if re.search(r"exported\(\w+\)=true", e)]
    hold("exports only the first page, the share target and what Android binds to", sorted(exported) == [
        "uk.moderator.keyboard.ModeratorKeyboard", "uk.moderator.setup.AboutActivity", "uk.moderator.share.ShareActivity", "uk.moderator.spellcheck.ModeratorSpellChecker",
    ], " ".join(exported))
    services = [element for element in elements if element.startswith("service ")]
    hold("only Android binds to them", bool(services) and all("android.permission.BIND_" in service for service in services))


def resources(apk):
    """Both languages."""
    said = run(AAPT2, "dump", "resources", apk)
    hold("English and Welsh", "(cy)" in said and "Peidio ag anfon" in said and "Don’t send" in said)


def sizes(archive, apk):
    """What takes the space, largest first."""
    kinds = {}
    for info in archive.infolist():
        kind = info.filename if info.filename.endswith((".so", ".dex", ".arsc")) else info.filename.split("/")[0] + "/"
        kinds[kind] = kinds.get(kind, 0) + info.compress_size
    print(f"\n| in the APK | bytes |\n|---|---:|")
    for kind, size in sorted(kinds.items(), key=lambda item: -item[1]):
        print(f"| {kind} | {size:,} |")
    whole = apk.stat().st_size
    print(f"| whole file | {whole:,} |\n")
    hold(f"at most {AIM:,} bytes", whole <= AIM)


def main(dist):
    """Runs every check on the APK, and the manifest's again on what the bundle holds."""
    apk = dist / "moderator.apk"
    signature(apk)
    with zipfile.ZipFile(apk) as archive:
        libraries(archive, apk)
        classes(archive)
        manifest(apk)
        resources(apk)
        sizes(archive, apk)
        notices = archive.read("assets/notices.txt").decode()
    hold("the notices name what is in it", all(name in notices for name in ("aho-corasick", "uniffi", "JNA", "Kotlin", "libunwind")))
    with zipfile.ZipFile(dist / "moderator.aab") as bundle:
        names = bundle.namelist()
    hold("the bundle is signed", any(name.startswith("META-INF/") and name.endswith((".RSA", ".EC", ".DSA")) for name in names))
    hold("the bundle has the library and the code", "base/lib/arm64-v8a/libmoderator_android.so" in names and "base/dex/classes.dex" in names)


AAPT2 = pathlib.Path(sys.argv[2])
STUBS = pathlib.Path(sys.argv[3])
main(pathlib.Path(sys.argv[1]))
