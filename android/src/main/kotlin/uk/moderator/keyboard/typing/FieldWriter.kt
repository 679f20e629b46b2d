package uk.moderator.keyboard.typing

import android.view.inputmethod.InputConnection

/** Changes the text of a field as a whole, by the stretch that differs. */
object FieldWriter {
    /**
     * Makes [before], as [editor] should show it now, into [after]. False where the editor shows something else by now, or does
     * not select what it is told to: then nothing was changed.
     */
    fun replace(editor: InputConnection, before: String, after: String): Boolean {
        val field = FieldText.read(editor) ?: return false
        if (field.text != before) return false
        val start = whole(before, after.commonPrefixWith(before).length)
        val end = before.substring(start).commonSuffixWith(after.substring(start)).length
        val old = before.substring(start, before.length - end)
        val new = after.substring(start, after.length - end)
        if (old == new) return true
        editor.beginBatchEdit()
        try {
            editor.finishComposingText()
            editor.setSelection(field.start + start, field.start + start + old.length)
            val isThere = old.isEmpty() || editor.getSelectedText(0)?.toString() == old
            if (isThere) editor.commitText(new, 1)
            val cursor = if (isThere) moved(field.selection.last, start, old.length, new.length) else field.selection.last
            editor.setSelection(field.start + cursor, field.start + cursor)
            return isThere
        } finally {
            editor.endBatchEdit()
        }
    }

    /** Where a cursor at [at] stands once [old] units from [start] became [new]. */
    private fun moved(at: Int, start: Int, old: Int, new: Int): Int = when {
        at <= start -> at
        at >= start + old -> at - old + new
        else -> start + new
    }

    /** [at], or one less where it would cut a character of two units. */
    private fun whole(text: String, at: Int): Int = if (at in 1 until text.length && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate()) at - 1 else at
}
