package uk.moderator.keyboard.typing

import android.icu.text.BreakIterator
import android.view.KeyEvent
import android.view.inputmethod.InputConnection

/**
 * Turns keys into edits. Nothing is composed: each key is committed at once, so that an editor that answers late or not at all
 * loses none. [connection] is the editor of the moment, null where there is none.
 */
class Typist(private val connection: () -> InputConnection?) {
    private var spaceAt = NEVER

    /** Types [text] at the cursor, in place of what is selected. */
    fun type(text: String) {
        spaceAt = NEVER
        commit(text)
    }

    /** Types a space; the second of two quick ones after a word makes them a full stop and a space. */
    fun space(now: Long, endsSentences: Boolean) {
        val isSecond = now - spaceAt <= DOUBLE_MS
        spaceAt = NEVER
        if (isSecond && endsSentences && endSentence()) return
        if (!isSecond) spaceAt = now
        commit(" ")
    }

    /** Takes out what is selected, else the character before the cursor, however many units it has; else the word there. */
    fun delete(wholeWord: Boolean = false) {
        spaceAt = NEVER
        val editor = connection() ?: return
        editor.beginBatchEdit()
        try {
            // What another keyboard or the editor is still composing becomes plain text first: it would be skipped otherwise.
            editor.finishComposingText()
            if (!editor.getSelectedText(0).isNullOrEmpty()) {
                editor.commitText("", 1)
                return
            }
            val before = editor.getTextBeforeCursor(LOOK_BACK, 0)
            val length = if (before == null) null else lastPart(before, wholeWord)
            when {
                // An editor that shows nothing of its text still knows what its delete key does.
                length == null -> press(editor, KeyEvent.KEYCODE_DEL)
                length > 0 -> editor.deleteSurroundingText(length, 0)
            }
        } finally {
            editor.endBatchEdit()
        }
    }

    /** Does what Enter does in [field]. */
    fun enter(field: Field) {
        spaceAt = NEVER
        val editor = connection() ?: return
        when (val enter = field.enter) {
            is Enter.Action -> editor.performEditorAction(enter.id)
            Enter.NewLine -> commit("\n")
        }
    }

    /** Whether the editor wants a capital at the cursor. */
    fun wantsCapital(field: Field): Boolean = field.wantsCapitals && (connection()?.getCursorCapsMode(field.capitalsMode) ?: 0) != 0

    /** Plain text from here on, whatever was being composed. */
    fun settle() {
        spaceAt = NEVER
        connection()?.finishComposingText()
    }

    private fun commit(text: String) {
        val editor = connection() ?: return
        editor.beginBatchEdit()
        // Committing would take the place of what is still being composed.
        editor.finishComposingText()
        editor.commitText(text, 1)
        editor.endBatchEdit()
    }

    private fun endSentence(): Boolean {
        val editor = connection() ?: return false
        val before = editor.getTextBeforeCursor(2, 0) ?: return false
        if (before.length != 2 || before[1] != ' ' || !(before[0].isLetterOrDigit() || before[0] in CLOSING)) return false
        editor.beginBatchEdit()
        editor.finishComposingText()
        editor.deleteSurroundingText(1, 0)
        editor.commitText(". ", 1)
        editor.endBatchEdit()
        return true
    }

    private fun press(editor: InputConnection, code: Int) {
        editor.sendKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, code))
        editor.sendKeyEvent(KeyEvent(KeyEvent.ACTION_UP, code))
    }

    private companion object {
        const val DOUBLE_MS = 900L
        const val NEVER = -1_000_000L

        /** Longer than any emoji made of several, and than most words. */
        const val LOOK_BACK = 64
        const val CLOSING = ")]}”’\"'%"

        /** How many units the last character of [before] has, as people count characters; or the last word with the spaces after it. */
        fun lastPart(before: CharSequence, wholeWord: Boolean): Int {
            if (before.isEmpty()) return 0
            if (wholeWord) {
                val word = before.trimEnd().dropLastWhile { !it.isWhitespace() }
                return before.length - word.length
            }
            val characters = BreakIterator.getCharacterInstance().apply { setText(before.toString()) }
            val start = characters.preceding(before.length)
            return before.length - if (start == BreakIterator.DONE) 0 else start
        }
    }
}
