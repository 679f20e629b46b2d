package uk.moderator.reminder

import android.content.Context
import uk.moderator.R
import uk.moderator.core.Finding
import uk.moderator.core.Language
import uk.moderator.core.Settings
import uk.moderator.core.Verdict
import uk.moderator.core.couldNotCheck
import uk.moderator.share.Conversation

/** What is said around the findings, the same on the sheet and above the keys. */
class ReminderWords(private val context: Context, private val language: Language) {
    /** The library may be what is missing, so the words for that cannot come from it alone. */
    fun couldNotCheckWords(): String = runCatching { couldNotCheck(language) }.getOrElse { context.getString(R.string.could_not_check) }

    /** What stands below the findings; [takesAllOut] names the button that takes out those that are not listed. */
    fun notice(conversation: Conversation, settings: Settings?, takesAllOut: Int): String? {
        val report = conversation.report ?: return null
        val channel = report.approvedChannel?.let { context.getString(R.string.approved_channel, it.name) }
        val more = (conversation.findings.size - MarkedMessage.MOST_FINDINGS).takeIf { it > 0 }
            ?.let { context.getString(R.string.more_findings, it, context.getString(takesAllOut)) }
        val isBlocked = report.verdict == Verdict.BLOCK
        val lines = listOfNotNull(
            more,
            context.getString(R.string.blocked).takeIf { isBlocked },
            settings?.contact?.takeIf { isBlocked }?.let { context.getString(R.string.contact, it) },
            context.getString(R.string.cannot_take_out).takeIf { conversation.open.any { it.placeholder == null } },
            channel.takeIf { conversation.findings.isNotEmpty() },
        )
        return lines.joinToString("\n\n").ifEmpty { null }
    }

    /** [draft] as TalkBack reads it: what was found in it, or itself. */
    fun spoken(draft: String, findings: List<Finding>): String {
        if (findings.isEmpty()) return draft
        val list = findings.take(MarkedMessage.MOST_FINDINGS).joinToString(" ") {
            val words = draft.substring(it.start.toInt(), it.end.toInt())
            context.getString(R.string.finding_description, it.number.toInt(), it.title, words)
        }
        return context.getString(R.string.marked_message, list)
    }
}
