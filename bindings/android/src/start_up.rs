//! What happens when Android loads the library.

use jni::sys::{JNI_VERSION_1_6, jint};
use std::ffi::c_void;

/// Called by `System.loadLibrary`: sends the log to Android's, and keeps panics quiet.
#[unsafe(no_mangle)]
#[allow(non_snake_case, unsafe_code, reason = "the name and the linkage that JNI asks for")]
pub extern "system" fn JNI_OnLoad(_vm: *mut jni::sys::JavaVM, _reserved: *mut c_void) -> jint {
    android_logger::init_once(
        android_logger::Config::default().with_tag("moderator").with_max_level(log::LevelFilter::Warn),
    );
    crate::guard::quiet_panics();
    JNI_VERSION_1_6
}
