package uk.moderator.keyboard.strip

import android.view.View
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Level
import uk.moderator.core.stripOf
import uk.moderator.share.Conversation

/** The line above the keys: what was found in the draft, in words and a sign; a tap opens the reminder. */
class Strip(private val view: TextView, open: () -> Unit) {
    init {
        view.setOnClickListener { open() }
        view.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }

    /** Shows how things stand with [conversation]. It takes its place whatever it says, so that no key moves. */
    fun show(conversation: Conversation, isLate: Boolean) {
        val context = view.context
        val open = conversation.open
        val findings = conversation.findings
        val level = open.maxOfOrNull { it.level.ordinal }?.let { Level.entries[it] }
        val line = when {
            conversation.hasFailed -> context.getString(R.string.strip_failed)
            isLate || conversation.outcome == null && conversation.draft.isNotEmpty() -> context.getString(R.string.strip_checking)
            open.isNotEmpty() && level == Level.BLOCK -> context.getString(R.string.strip_blocked, words(open.map { it.title }))
            open.isNotEmpty() -> words(open.map { it.title })
            findings.isNotEmpty() -> context.getString(R.string.strip_kept, words(findings.map { it.title }))
            conversation.draft.isEmpty() -> context.getString(R.string.strip_empty)
            else -> context.getString(R.string.strip_clear)
        }
        val colour = when {
            conversation.hasFailed || level == Level.BLOCK -> R.color.mark_block
            level == Level.REMIND -> R.color.mark_remind
            else -> R.color.text_quiet
        }
        if (view.text.toString() != line) view.text = line
        view.setTextColor(context.getColor(colour))
        view.isClickable = conversation.hasFailed || findings.isNotEmpty()
    }

    /** The core words it; the library may be what is missing, and then there are no findings to word. */
    private fun words(titles: List<String>): String = runCatching { stripOf(titles) }.getOrElse { titles.joinToString() }
}
