package uk.moderator.share

import android.content.Intent

/** What another app shared with us. */
class Incoming private constructor(
    /** The text, never empty. */
    val text: String,
    /** Whether the app that asked would take changed text back. */
    val isEditable: Boolean,
) {
    companion object {
        /** The text in [intent]; null where there is none, whatever else the intent holds. */
        fun from(intent: Intent?): Incoming? {
            val isSelection = intent?.action == Intent.ACTION_PROCESS_TEXT
            val key = if (isSelection) Intent.EXTRA_PROCESS_TEXT else Intent.EXTRA_TEXT
            // Extras that another app filled with its own classes throw when they are unpacked.
            val text = runCatching { intent?.getCharSequenceExtra(key)?.toString() }.getOrNull()
            val readOnly = runCatching { intent?.getBooleanExtra(Intent.EXTRA_PROCESS_TEXT_READONLY, false) }.getOrNull()
            if (text.isNullOrBlank()) return null
            return Incoming(text, isSelection && readOnly == false)
        }
    }
}
