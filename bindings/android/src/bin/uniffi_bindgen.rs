//! Writes the Kotlin side of the bindings, from the library itself.

fn main() {
    uniffi::uniffi_bindgen_main();
}
