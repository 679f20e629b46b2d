"""Packs a bundle's base module: `module.py OUT LINKED.zip DEX.zip LIBS`. The same input gives the same bytes."""

import pathlib
import sys
import zipfile


def entries(linked, dex, libs):
    """Each entry's name in the module and its bytes."""
    with zipfile.ZipFile(linked) as archive:
        for name in archive.namelist():
            place = "manifest/AndroidManifest.xml" if name == "AndroidManifest.xml" else name
            yield place, archive.read(name)
    with zipfile.ZipFile(dex) as archive:
        for name in archive.namelist():
            yield ("dex/" if name.endswith(".dex") else "root/") + name, archive.read(name)
    for library in libs.glob("*/*.so"):
        yield f"lib/{library.parent.name}/{library.name}", library.read_bytes()


def main(out, linked, dex, libs):
    """Writes the module to `out`, sorted and without times."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(entries(linked, dex, pathlib.Path(libs))):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)


main(*sys.argv[1:])
