package uk.moderator.keyboard.typing

import android.view.inputmethod.ExtractedTextRequest
import android.view.inputmethod.InputConnection

/** The text of a field as its editor shows it. It prints as a length only. */
class FieldText(
    /** The words. */
    val text: String,
    /** How far into the field they begin; editors of long texts may show a part. */
    val start: Int,
    /** Where the selection starts and ends, from the start of [text]. */
    val selection: IntRange,
) {
    override fun toString(): String = "FieldText(${text.length} units)"

    companion object {
        /** More than WhatsApp takes in one message. */
        const val LONGEST = 100_000

        /**
         * The text in [editor]; null where it shows none, or more than can be read at once. May block for as long as the editor's
         * app does: not for the main thread.
         */
        fun read(editor: InputConnection): FieldText? = (extracted(editor) ?: around(editor))?.takeIf { it.text.length < LONGEST }

        private fun extracted(editor: InputConnection): FieldText? {
            val answer = editor.getExtractedText(ExtractedTextRequest().apply { hintMaxChars = LONGEST }, 0) ?: return null
            val text = answer.text?.toString() ?: return null
            // A partial answer tells what changed and not what stands there.
            if (answer.partialStartOffset >= 0) return null
            val ends = listOf(answer.selectionStart, answer.selectionEnd).map { it.coerceIn(0, text.length) }
            return FieldText(text, answer.startOffset.coerceAtLeast(0), ends.min()..ends.max())
        }

        /** Some editors show their text only around the cursor. */
        private fun around(editor: InputConnection): FieldText? {
            val before = editor.getTextBeforeCursor(LONGEST, 0)?.toString() ?: return null
            val selected = editor.getSelectedText(0)?.toString().orEmpty()
            val after = editor.getTextAfterCursor(LONGEST, 0)?.toString() ?: return null
            return FieldText(before + selected + after, 0, before.length..before.length + selected.length)
        }
    }
}
