package uk.moderator.reminder

import android.widget.LinearLayout
import uk.moderator.R
import uk.moderator.core.Verdict
import uk.moderator.share.Conversation
import uk.moderator.share.Page
import uk.moderator.share.Target

/** The buttons at the foot of the sheet. The first is the safe one. */
class ActionButtons(bar: LinearLayout, private val actions: ReminderActions) {
    private val bar = ButtonBar(bar, ::act)

    /** Shows the buttons that [conversation] has now. */
    fun show(conversation: Conversation, targets: List<Target>) = bar.show(
        when (conversation.page) {
            Page.CHECKING -> listOf(DONT_SEND)
            Page.CHOOSE -> targets.map { BarButton(idOf(it), it.label, PRIMARY) } + BACK
            Page.REASON -> conversation.report?.reasons.orEmpty().map { REASON.copy(name = it) } + BACK.copy(style = QUIET)
            Page.NO_TARGET, Page.NO_CHANNEL -> listOf(COPY, BACK, CLOSE)
            Page.NOTHING -> listOf(CLOSE)
            Page.NOT_SENT -> listOf(COPY, BACK, CLOSE)
            Page.REMINDER -> reminder(conversation)
        },
    )

    private fun reminder(conversation: Conversation): List<BarButton> {
        val edit = if (conversation.isEditing) EDIT_DONE else EDIT
        if (conversation.hasFailed) return listOf(edit.copy(style = PRIMARY), DONT_SEND, SEND.copy(style = OUTLINED))
        if (conversation.findings.isEmpty()) return listOf(SEND, edit, DONT_SEND)
        val open = conversation.open
        val hasKept = open.size < conversation.findings.size
        val without = if (hasKept) SEND_WITHOUT_REST else SEND_WITHOUT
        val asItIs = if (conversation.isSure) SURE else AS_IT_IS
        val isBlocked = conversation.report?.verdict == Verdict.BLOCK
        val last = if (isBlocked) channel(conversation) else asItIs
        return when {
            open.isEmpty() -> listOfNotNull(edit.copy(style = PRIMARY), DONT_SEND, last)
            open.all { it.placeholder != null } -> listOfNotNull(without, edit, DONT_SEND, last)
            else -> listOfNotNull(edit.copy(style = PRIMARY), DONT_SEND, last)
        }
    }

    /** The way to the approved channel, where it has an app or a link. */
    private fun channel(conversation: Conversation): BarButton? =
        conversation.report?.approvedChannel?.takeIf { it.androidPackage != null || it.link != null }?.let { CHANNEL.copy(name = it.name) }

    private fun act(action: BarButton) = when (action.id) {
        R.id.action_send_without -> actions.sendWithout()
        R.id.action_send -> actions.sendAsItIs()
        R.id.action_reason -> actions.giveReason()
        R.id.action_channel -> actions.useChannel()
        R.id.action_edit -> actions.edit(action == EDIT || action == EDIT.copy(style = PRIMARY))
        R.id.action_dont_send -> actions.dontSend()
        R.id.action_copy -> actions.copy()
        R.id.action_back -> actions.backToMessage()
        R.id.action_whatsapp -> actions.choose(Target.WHATSAPP)
        R.id.action_whatsapp_business -> actions.choose(Target.WHATSAPP_BUSINESS)
        else -> actions.close()
    }

    private companion object {
        val PRIMARY = R.style.Action_Primary
        val OUTLINED = R.style.Action_Outlined
        val QUIET = R.style.Action_Quiet
        val SEND_WITHOUT = BarButton(R.id.action_send_without, R.string.send_without, PRIMARY)
        val SEND_WITHOUT_REST = BarButton(R.id.action_send_without, R.string.send_without_rest, PRIMARY)
        val SEND = BarButton(R.id.action_send, R.string.send, PRIMARY)
        val AS_IT_IS = BarButton(R.id.action_send, R.string.send_as_it_is, QUIET)
        val SURE = BarButton(R.id.action_send, R.string.send_as_it_is_sure, OUTLINED)
        val EDIT = BarButton(R.id.action_edit, R.string.edit, OUTLINED, mayShare = true)
        val EDIT_DONE = BarButton(R.id.action_edit, R.string.edit_done, OUTLINED, mayShare = true)
        val DONT_SEND = BarButton(R.id.action_dont_send, R.string.dont_send, OUTLINED, mayShare = true)
        val REASON = BarButton(R.id.action_reason, R.string.reason, OUTLINED)
        val CHANNEL = BarButton(R.id.action_channel, R.string.use_channel, OUTLINED)
        val COPY = BarButton(R.id.action_copy, R.string.copy, PRIMARY)
        val BACK = BarButton(R.id.action_back, R.string.back_to_message, OUTLINED)
        val CLOSE = BarButton(R.id.action_close, R.string.close, QUIET)

        fun idOf(target: Target): Int = when (target) {
            Target.WHATSAPP -> R.id.action_whatsapp
            Target.WHATSAPP_BUSINESS -> R.id.action_whatsapp_business
        }
    }
}
