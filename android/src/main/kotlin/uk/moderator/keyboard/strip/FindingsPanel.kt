package uk.moderator.keyboard.strip

import android.view.View
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Language
import uk.moderator.core.Settings
import uk.moderator.core.Verdict
import uk.moderator.reminder.BarButton
import uk.moderator.reminder.ButtonBar
import uk.moderator.reminder.FindingActions
import uk.moderator.reminder.FindingRows
import uk.moderator.reminder.Mark
import uk.moderator.reminder.MarkedMessage
import uk.moderator.reminder.MarkedTextView
import uk.moderator.reminder.ReminderWords
import uk.moderator.reminder.isAccessibilityHeadingWherePossible
import uk.moderator.reminder.isTight
import uk.moderator.reminder.part
import uk.moderator.reminder.scrollWith
import uk.moderator.reminder.showOrHide
import uk.moderator.share.Conversation
import uk.moderator.share.Page

/** What the officer can do on the panel. */
interface PanelActions : FindingActions {
    fun takeAllOut()
    fun undo()
    fun back()
    fun sendAsItIs()
    fun giveReason()
    fun useChannel()
}

/** The reminder over the keys. It decides nothing. */
class FindingsPanel(
    private val root: View,
    /** What it covers, which nobody should explore meanwhile. */
    private val behind: View,
    language: Language,
    private val actions: PanelActions,
    private val settings: () -> Settings?,
) {
    private val words = ReminderWords(root.context, language)
    private val question: TextView = root.part(R.id.panel_question)
    private val summary: TextView = root.part(R.id.panel_summary)
    private val message: MarkedTextView = root.part(R.id.panel_message)
    private val undo: Button = root.part(R.id.panel_undo)
    private val notice: TextView = root.part(R.id.panel_notice)
    private val rows = FindingRows(root.part(R.id.panel_findings), actions)
    private val buttons = ButtonBar(root.part(R.id.panel_actions), ::press)

    /** Whether it is up. */
    val isOpen: Boolean get() = root.visibility == View.VISIBLE

    init {
        question.isAccessibilityHeadingWherePossible()
        undo.setOnClickListener { actions.undo() }
        if (isTight(root.resources.configuration)) root.part<LinearLayout>(R.id.panel_actions).scrollWith(root.part(R.id.panel_content))
    }

    /** Takes it away. */
    fun close() {
        root.visibility = View.GONE
        behind.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_AUTO
        message.text = null
        message.contentDescription = null
    }

    /** Shows [conversation]; [isAsking] where the send key was pressed; at least as high as the keys, which are [least] pixels. */
    fun show(conversation: Conversation, isAsking: Boolean, least: Int) {
        val isReason = conversation.page == Page.REASON
        val wasOpen = isOpen
        question.text = when {
            isReason -> string(R.string.reason_title)
            conversation.hasFailed -> words.couldNotCheckWords()
            conversation.findings.isEmpty() -> string(R.string.clear_title)
            else -> conversation.report?.question.orEmpty()
        }
        summary.showOrHide(
            when {
                isReason -> string(R.string.reason_body)
                conversation.hasFailed -> null
                conversation.findings.isEmpty() -> string(R.string.clear_body)
                else -> conversation.report?.summary
            },
        )
        showMessage(conversation, isReason)
        undo.visibility = if (conversation.canUndo && !isReason) View.VISIBLE else View.GONE
        rows.show(if (isReason) emptyList() else conversation.findings, conversation.kept)
        notice.showOrHide(if (isReason) null else words.notice(conversation, settings(), R.string.panel_take_out))
        buttons.show(if (isReason) reasons(conversation) else ways(conversation, isAsking))
        root.visibility = View.VISIBLE
        behind.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS
        if (!wasOpen) root.part<ScrollView>(R.id.panel_scroll).scrollTo(0, 0)
        fit(least)
    }

    private fun showMessage(conversation: Conversation, isReason: Boolean) {
        val findings = if (conversation.isStale) emptyList() else conversation.findings
        val marked = MarkedMessage.of(conversation.draft, findings)
        message.visibility = if (isReason || marked.text.isEmpty()) View.GONE else View.VISIBLE
        message.text = marked.text
        message.marks = marked.marks.map { Mark(it.start, it.end, it.level) }
        message.contentDescription = words.spoken(conversation.draft, findings)
    }

    private fun ways(conversation: Conversation, isAsking: Boolean): List<BarButton> {
        val canTakeOut = conversation.removable.isNotEmpty()
        val takeOut = if (conversation.open.size < conversation.findings.size) TAKE_OUT_REST else TAKE_OUT
        val isBlocked = conversation.report?.verdict == Verdict.BLOCK && conversation.findings.isNotEmpty()
        val send = when {
            !isAsking -> null
            isBlocked -> null
            conversation.hasFailed || conversation.findings.isEmpty() -> SEND
            conversation.isSure -> SURE
            else -> AS_IT_IS
        }
        val channel = conversation.report?.approvedChannel?.takeIf { isBlocked && (it.androidPackage != null || it.link != null) }
        return listOfNotNull(
            takeOut.takeIf { canTakeOut },
            if (canTakeOut) BACK else BACK.copy(style = R.style.Action_Primary),
            channel?.let { CHANNEL.copy(name = it.name) },
            send,
        )
    }

    private fun reasons(conversation: Conversation): List<BarButton> =
        conversation.report?.reasons.orEmpty().map { REASON.copy(name = it) } + BACK.copy(style = R.style.Action_Quiet)

    private fun press(button: BarButton) = when (button.id) {
        R.id.panel_take_out -> actions.takeAllOut()
        R.id.panel_send -> actions.sendAsItIs()
        R.id.panel_reason -> actions.giveReason()
        R.id.panel_channel -> actions.useChannel()
        else -> actions.back()
    }

    /** As high as it needs to be, between the keys and most of the screen. */
    private fun fit(least: Int) {
        val screen = root.resources.displayMetrics
        val most = (screen.heightPixels * MOST_OF_SCREEN).toInt().coerceAtLeast(least)
        val scroll: ScrollView = root.part(R.id.panel_scroll)
        val bar: View = root.part(R.id.panel_actions)
        val isApart = bar.parent === root
        val wanted = heightOf(scroll.getChildAt(0), screen.widthPixels - scroll.paddingLeft - scroll.paddingRight) +
            (if (isApart) heightOf(bar, screen.widthPixels) else 0) + root.paddingTop + root.paddingBottom
        root.layoutParams = (root.layoutParams as FrameLayout.LayoutParams).apply { height = wanted.coerceIn(least, most) }
    }

    private fun heightOf(view: View, width: Int): Int {
        view.measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        return view.measuredHeight
    }

    private fun string(id: Int): String = root.context.getString(id)

    private companion object {
        const val MOST_OF_SCREEN = 0.75f
        val TAKE_OUT = BarButton(R.id.panel_take_out, R.string.panel_take_out, R.style.Action_Primary)
        val TAKE_OUT_REST = BarButton(R.id.panel_take_out, R.string.panel_take_out_rest, R.style.Action_Primary)
        val BACK = BarButton(R.id.panel_back, R.string.panel_back, R.style.Action_Outlined)
        val SEND = BarButton(R.id.panel_send, R.string.send, R.style.Action_Outlined)
        val AS_IT_IS = BarButton(R.id.panel_send, R.string.send_as_it_is, R.style.Action_Quiet)
        val SURE = BarButton(R.id.panel_send, R.string.send_as_it_is_sure, R.style.Action_Outlined)
        val REASON = BarButton(R.id.panel_reason, R.string.reason, R.style.Action_Outlined)
        val CHANNEL = BarButton(R.id.panel_channel, R.string.use_channel, R.style.Action_Outlined)
    }
}
