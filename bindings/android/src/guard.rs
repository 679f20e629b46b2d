//! Panics: they cross the border without their payload, which may quote the message.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind, set_hook};
use std::sync::Once;

/// Makes every panic of this process log its place and nothing else.
pub fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        set_hook(Box::new(|panic| match panic.location() {
            Some(place) => log::error!("panic at {}:{}", place.file(), place.line()),
            None => log::error!("panic"),
        }));
    });
}

/// Runs `work`; where it panics, panics on with fixed words, so that the exception in Kotlin holds no message text.
pub fn without_payload<T>(work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_payload| resume_unwind(Box::new("the check failed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_stays_behind() {
        quiet_panics();
        let caught = catch_unwind(|| without_payload(|| panic!("the message"))).unwrap_err();
        assert_eq!(caught.downcast_ref::<&str>(), Some(&"the check failed"));
    }

    /// What the test below runs in a process of its own, to see all that such a process writes.
    #[test]
    #[ignore = "run by nothing_of_a_payload_is_printed"]
    fn panics() {
        quiet_panics();
        let _ = catch_unwind(|| without_payload(|| panic!("zebrafinch")));
    }

    #[test]
    fn nothing_of_a_payload_is_printed() {
        let itself = std::env::current_exe().unwrap();
        let arguments = ["--exact", "guard::tests::panics", "--ignored", "--nocapture"];
        let output = std::process::Command::new(itself).args(arguments).output().unwrap();
        let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(printed.contains("1 passed") && !printed.contains("zebrafinch"), "{printed}");
    }
}
