//! Lists the rule files, so that a new rule touches its own file and its vectors and nothing else.
//!
//! Writes `rules.rs` to `OUT_DIR`: one module a file under `src/rules/<category>/`, and `ALL`, every file's `RULE`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("src/rules");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut modules = String::new();
    let mut list = String::new();
    for folder in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        let category = stem(&folder)?;
        writeln!(modules, "/// Rules of this category, one a file.\npub mod {category} {{")?;
        for file in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs")) {
            let rule = stem(&file)?;
            writeln!(modules, "    #[path = {file:?}]\n    pub mod {rule};")?;
            writeln!(list, "    &{category}::{rule}::RULE,")?;
        }
        writeln!(modules, "}}")?;
    }
    let text = format!(
        "{modules}\n/// Every rule, in the order of its folder and file.\npub static ALL: &[&Rule] = &[\n{list}];\n"
    );
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("rules.rs"), text)?;
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> Result<&str, String> {
    path.file_stem().and_then(|name| name.to_str()).ok_or_else(|| format!("{} has no plain name", path.display()))
}
