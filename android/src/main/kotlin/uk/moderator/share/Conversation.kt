package uk.moderator.share

import android.os.Bundle
import uk.moderator.check.Outcome
import uk.moderator.core.Finding
import uk.moderator.core.Level
import uk.moderator.core.Report
import uk.moderator.core.Verdict

/** Which page of the sheet is up. */
enum class Page { CHECKING, REMINDER, REASON, CHOOSE, NO_TARGET, NO_CHANNEL, NOTHING, NOT_SENT }

/** Everything about one share that must outlive the screen. Held across rotation; saved against process death. */
class Conversation(
    /** The text as it was shared. */
    val original: String,
) {
    var draft: String = original
    var page: Page = Page.CHECKING
    var outcome: Outcome? = null
        private set
    private var checked: String? = null
    var isEditing: Boolean = false
    var isSure: Boolean = false
    var turn: Int = 0
    val kept: MutableSet<String> = mutableSetOf()
    private val earlier: ArrayDeque<String> = ArrayDeque()

    /** Whether [outcome] is about an older draft, whose spans do not fit this one. */
    val isStale: Boolean get() = checked != draft

    val report: Report? get() = (outcome as? Outcome.Checked)?.report

    /** What is shown; on trial nothing is. */
    val findings: List<Finding> get() = report?.takeIf { !it.isTrial }?.findings.orEmpty()
    val hasFailed: Boolean get() = outcome == Outcome.Failed
    val isClear: Boolean get() = report?.verdict == Verdict.CLEAR
    val isChanged: Boolean get() = draft != original
    val canUndo: Boolean get() = earlier.isNotEmpty()

    /** Findings the officer has not decided to keep; one that the policy stops cannot be kept. */
    val open: List<Finding> get() = findings.filter { it.key !in kept || it.level == Level.BLOCK }

    /** Those of [open] that can be taken out. */
    val removable: List<Finding> get() = open.filter { it.placeholder != null }

    /** What [undo] would go back to. */
    val previous: String? get() = earlier.lastOrNull()

    /** Takes in what the check of [text] came to. */
    fun answered(text: String, outcome: Outcome) {
        checked = text
        this.outcome = outcome
    }

    /** Replaces the draft, so that it can be undone. */
    fun replace(text: String) {
        earlier.addLast(draft)
        if (earlier.size > MOST_STEPS) earlier.removeFirst()
        draft = text
    }

    /** Goes back by one step. */
    fun undo() {
        draft = earlier.removeLastOrNull() ?: return
    }

    /** Saves what the system's intent does not already hold: only what differs from the text as shared. */
    fun save(state: Bundle) {
        val start = draft.commonPrefixWith(original).length
        val end = draft.substring(start).commonSuffixWith(original.substring(start)).length
        val middle = draft.substring(start, draft.length - end)
        // The system keeps at most about a million bytes for a whole process, and ends it when there is more.
        if (middle.length > MOST_SAVED) return
        state.putInt(START, start)
        state.putInt(END, end)
        state.putString(MIDDLE, middle)
        state.putStringArrayList(KEPT, ArrayList(kept.take(MOST_KEPT)))
        state.putBoolean(EDITING, isEditing)
        state.putInt(TURN, turn)
        state.putString(PAGE, page.name)
    }

    companion object {
        private const val MOST_STEPS = 50
        private const val MOST_SAVED = 100_000
        private const val MOST_KEPT = 1_000
        private const val START = "start"
        private const val END = "end"
        private const val MIDDLE = "middle"
        private const val KEPT = "kept"
        private const val EDITING = "editing"
        private const val TURN = "turn"
        private const val PAGE = "page"

        /** The conversation about [original] as [state] has it; one that starts anew where [state] says nothing. */
        fun restore(original: String, state: Bundle?): Conversation {
            val conversation = Conversation(original)
            val middle = state?.getString(MIDDLE) ?: return conversation
            val start = state.getInt(START)
            val end = state.getInt(END)
            if (start < 0 || end < 0 || start + end > original.length) return conversation
            conversation.draft = original.take(start) + middle + original.takeLast(end)
            conversation.kept += state.getStringArrayList(KEPT).orEmpty()
            conversation.isEditing = state.getBoolean(EDITING)
            conversation.turn = state.getInt(TURN)
            conversation.page = Page.entries.firstOrNull { it.name == state.getString(PAGE) } ?: Page.CHECKING
            return conversation
        }
    }
}
