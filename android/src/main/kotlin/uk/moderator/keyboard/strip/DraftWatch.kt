package uk.moderator.keyboard.strip

import android.os.Handler
import android.os.Looper
import android.view.inputmethod.InputConnection
import uk.moderator.check.BackgroundCheck
import uk.moderator.check.Outcome
import uk.moderator.core.Language
import uk.moderator.core.Report
import uk.moderator.keyboard.typing.FieldText
import uk.moderator.reminder.Turns
import uk.moderator.share.Conversation
import uk.moderator.share.Page

/**
 * Has the draft in a field checked while it is written. Everything is done off the main thread, reading the editor included; what
 * did not change is not checked again; one check is on its way at a time, and an answer that is out of date is dropped.
 */
class DraftWatch(
    private val background: () -> BackgroundCheck,
    private val language: () -> Language,
    private val changed: () -> Unit,
    private val left: (Report) -> Unit,
) {
    private val main = Handler(Looper.getMainLooper())
    private val start = Runnable { start() }
    private val late = Runnable { isLate = true; changed() }
    private var editor: InputConnection? = null
    private var app: String? = null
    private var waitingSince = NEVER
    private var isRunning = false
    private var isOutdated = false

    /** Counts fields and edits, so that an answer about an earlier one is known. */
    private var field = 0
    private var edits = 0
    private var afterwards: ((Boolean) -> Unit)? = null
    private val giveUp = Runnable { finish(false) }

    /** The draft, as far as it is known; null where nothing is watched. */
    var conversation: Conversation? = null
        private set

    /** Whether a check takes so long that it should be said. */
    var isLate = false
        private set

    /** Whether the last key was delete: a draft that is gone then was not sent. */
    var isEmptiedByHand = false

    /** A field of [app] was opened, behind [editor]. */
    fun open(editor: InputConnection, app: String) {
        close()
        this.editor = editor
        this.app = app
        conversation = fresh()
        edited(isTyped = false)
    }

    /** The same field, behind another [editor]: what was decided about its draft stays. False where it is not the same. */
    fun reopen(editor: InputConnection, app: String): Boolean {
        if (conversation == null || app != this.app) return false
        field++
        stop()
        isRunning = false
        this.editor = editor
        edited(isTyped = false)
        return true
    }

    /** The field is gone, and all that is known of it goes. */
    fun close() {
        field++
        stop()
        editor = null
        app = null
        conversation = null
        isRunning = false
        finish(false)
    }

    /** Its text may have changed. [isTyped] says that it was a key of ours. */
    fun edited(isTyped: Boolean = true) {
        if (conversation == null) return
        edits++
        val now = android.os.SystemClock.uptimeMillis()
        if (waitingSince == NEVER) waitingSince = now
        main.removeCallbacks(start)
        // A little after the last key, but not for ever after the first.
        val pause = if (isTyped) PAUSE_MS else 0
        main.postDelayed(start, pause.coerceAtMost((waitingSince + LONGEST_PAUSE_MS - now).coerceAtLeast(0)))
    }

    /** Checks what stands in the field at this moment, then calls [then] with whether that was done in time. */
    fun checkNow(then: (Boolean) -> Unit) {
        afterwards = then
        main.postDelayed(giveUp, GIVE_UP_MS)
        main.removeCallbacks(start)
        edits++
        start()
    }

    /** The policy changed: what was found says nothing any more. */
    fun again() {
        isOutdated = true
        edited(isTyped = false)
    }

    private fun start() {
        val editor = editor ?: return
        waitingSince = NEVER
        if (isRunning) return
        isRunning = true
        val asked = field
        val edit = edits
        val known = conversation?.takeIf { !isOutdated && !it.isStale && it.outcome is Outcome.Checked }?.draft
        isOutdated = false
        val (app, language, turn) = Triple(app, language(), conversation?.turn ?: 0)
        main.postDelayed(late, LATE_MS)
        background().ask({ checker ->
            val text = FieldText.read(editor)?.text
            val outcome = when (text) {
                null -> Outcome.Failed
                known -> null
                else -> checker.check(text, app, language, turn)
            }
            Answer(text, outcome)
        }) { answer -> if (asked == field) answered(edit, answer) }
    }

    private class Answer(val text: String?, val outcome: Outcome?)

    private fun answered(edit: Int, answer: Answer) {
        main.removeCallbacks(late)
        isRunning = false
        isLate = false
        take(answer)
        changed()
        // What was typed meanwhile is still to be checked.
        if (edits != edit) {
            if (afterwards != null) start() else edited(isTyped = true)
        } else {
            finish(true)
        }
    }

    private fun take(answer: Answer) {
        val conversation = conversation ?: return
        val outcome = answer.outcome ?: return
        val text = answer.text
        if (text.isNullOrEmpty() && outcome != Outcome.Failed) {
            // The app took the draft, or it was taken out: either way the next one is another.
            if (conversation.draft.isNotEmpty() && !isEmptiedByHand) conversation.report?.let(left)
            this.conversation = fresh().also { it.answered("", outcome) }
            return
        }
        conversation.draft = text.orEmpty()
        conversation.isSure = false
        conversation.answered(conversation.draft, outcome)
    }

    private fun finish(isDone: Boolean) {
        main.removeCallbacks(giveUp)
        val then = afterwards ?: return
        afterwards = null
        then(isDone)
    }

    private fun stop() {
        for (waiting in listOf(start, late)) main.removeCallbacks(waiting)
        waitingSince = NEVER
        isLate = false
    }

    private fun fresh() = Conversation("").apply {
        page = Page.REMINDER
        turn = Turns.take()
    }

    private companion object {
        const val PAUSE_MS = 150L
        const val LONGEST_PAUSE_MS = 600L
        const val LATE_MS = 500L
        const val GIVE_UP_MS = 1_500L
        const val NEVER = -1L
    }
}
