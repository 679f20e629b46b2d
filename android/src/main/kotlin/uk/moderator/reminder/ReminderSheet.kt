package uk.moderator.reminder

import android.text.Editable
import android.text.TextWatcher
import android.view.View
import android.view.WindowInsets
import android.widget.LinearLayout
import android.widget.ScrollView
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Language
import uk.moderator.core.Settings
import uk.moderator.share.Conversation
import uk.moderator.share.Forwarding
import uk.moderator.share.Page
import uk.moderator.share.Target

/** What the officer can do on the sheet. */
interface ReminderActions : FindingActions {
    fun undo()
    fun edit(isEditing: Boolean)
    fun edited(text: String)
    fun sendWithout()
    fun sendAsItIs()
    fun giveReason()
    fun useChannel()
    fun dontSend()
    fun choose(target: Target)
    fun copy()
    fun backToMessage()
    fun close()
}

/** Shows a [Conversation] on the sheet laid out in `share.xml`. It decides nothing. */
class ReminderSheet(
    private val root: View,
    language: Language,
    private val actions: ReminderActions,
    private val settings: () -> Settings?,
) {
    private val question: TextView = root.part(R.id.question)
    private val summary: TextView = root.part(R.id.summary)
    private val message: MarkedTextView = root.part(R.id.message)
    private val editor: MarkedEditText = root.part(R.id.editor)
    private val partsOnly: View = root.part(R.id.parts_only)
    private val undo: View = root.part(R.id.undo)
    private val notice: TextView = root.part(R.id.notice)
    private val findings = FindingRows(root.part(R.id.findings), actions)
    private val buttons = ActionButtons(root.part(R.id.actions), actions)
    private val words = ReminderWords(root.context, language)
    private var isShowing = false

    init {
        question.isAccessibilityHeadingWherePossible()
        undo.setOnClickListener { actions.undo() }
        editor.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(text: CharSequence?, start: Int, count: Int, after: Int) = Unit
            override fun onTextChanged(text: CharSequence?, start: Int, before: Int, count: Int) = Unit
            override fun afterTextChanged(text: Editable) {
                if (isShowing) return
                editor.marks = emptyList()
                actions.edited(text.toString())
            }
        })
        keepClearOfSystemBars()
        makeRoom()
    }

    /** Shows [conversation] as it is now; [targets] are what it could be sent with. */
    fun show(conversation: Conversation, targets: List<Target>) {
        isShowing = true
        val isReminder = conversation.page == Page.REMINDER || conversation.page == Page.CHECKING
        question.text = title(conversation)
        summary.showOrHide(line(conversation))
        showMessage(conversation, isReminder)
        notice.showOrHide(if (isReminder) words.notice(conversation, settings(), R.string.send_without) else null)
        undo.visibility = if (isReminder && conversation.canUndo && !conversation.isEditing) View.VISIBLE else View.GONE
        findings.show(if (isReminder) conversation.findings else emptyList(), conversation.kept)
        buttons.show(conversation, targets)
        isShowing = false
    }

    private fun showMessage(conversation: Conversation, isReminder: Boolean) {
        val isEditing = isReminder && conversation.isEditing
        val fitting = if (isReminder && !conversation.isStale) conversation.findings else emptyList()
        val marked = MarkedMessage.of(conversation.draft, fitting)
        editor.visibility = if (isEditing) View.VISIBLE else View.GONE
        message.visibility = if (isReminder && !isEditing) View.VISIBLE else View.GONE
        partsOnly.visibility = if (message.visibility == View.VISIBLE && marked.isInParts) View.VISIBLE else View.GONE
        message.text = marked.text
        message.marks = marked.marks
        message.contentDescription = words.spoken(conversation.draft, fitting)
        if (isEditing) {
            if (editor.text.toString() != conversation.draft) {
                editor.setText(conversation.draft)
                editor.setSelection(editor.text.length)
            }
            editor.marks = fitting.map { Mark(it.start.toInt(), it.end.toInt(), it.level) }
        }
    }

    private fun title(conversation: Conversation): String = when (conversation.page) {
        Page.CHECKING -> string(R.string.checking)
        Page.REASON -> string(R.string.reason_title)
        Page.CHOOSE -> string(R.string.choose_title)
        Page.NO_TARGET -> if (allowed().size < Target.entries.size) string(R.string.no_allowed_target_title) else string(R.string.no_target_title)
        Page.NO_CHANNEL -> root.context.getString(R.string.no_channel_title, conversation.report?.approvedChannel?.name.orEmpty())
        Page.NOTHING -> string(R.string.nothing_title)
        Page.NOT_SENT -> string(R.string.not_sent_title)
        Page.REMINDER -> when {
            conversation.hasFailed -> words.couldNotCheckWords()
            conversation.findings.isEmpty() -> string(R.string.clear_title)
            else -> conversation.report?.question.orEmpty()
        }
    }

    private fun line(conversation: Conversation): String? = when (conversation.page) {
        Page.CHECKING, Page.CHOOSE -> null
        Page.REASON -> string(R.string.reason_body)
        Page.NO_TARGET -> noTarget()
        Page.NO_CHANNEL -> string(R.string.no_channel_body)
        Page.NOTHING -> string(R.string.nothing_body)
        Page.NOT_SENT -> string(R.string.not_sent_body)
        Page.REMINDER -> when {
            conversation.hasFailed -> null
            conversation.findings.isEmpty() -> string(R.string.clear_body)
            else -> conversation.report?.summary
        }
    }

    private fun allowed(): List<Target> = Forwarding.allowed(settings()?.allowedTargets)

    private fun noTarget(): String {
        if (allowed().size == Target.entries.size) return string(R.string.no_target_body)
        return root.context.getString(R.string.no_allowed_target_body, allowed().joinToString(", ") { string(it.label) })
    }

    private fun keepClearOfSystemBars() {
        val sheet: View = root.part(R.id.sheet)
        val bottom = sheet.paddingBottom
        root.setOnApplyWindowInsetsListener { view, insets ->
            if (android.os.Build.VERSION.SDK_INT >= 30) {
                val bars = insets.getInsets(WindowInsets.Type.systemBars() or WindowInsets.Type.ime() or WindowInsets.Type.displayCutout())
                view.setPadding(bars.left, bars.top, bars.right, 0)
                sheet.setPadding(0, sheet.paddingTop, 0, bottom + bars.bottom)
            } else {
                @Suppress("DEPRECATION") // What API 26 to 29 have.
                sheet.setPadding(0, sheet.paddingTop, 0, bottom + insets.systemWindowInsetBottom)
            }
            insets
        }
    }

    /** With large text or on a low screen the actions scroll with the rest; otherwise they stay within reach of a thumb. */
    private fun makeRoom() {
        if (isTight(root.resources.configuration)) root.part<LinearLayout>(R.id.actions).scrollWith(root.part(R.id.content))
        root.part<ScrollView>(R.id.scroll).isFillViewport = true
        val widest = (WIDEST_DP * root.resources.displayMetrics.density).toInt()
        if (root.resources.displayMetrics.widthPixels > widest) {
            root.part<View>(R.id.sheet).layoutParams.width = widest
        }
    }

    private fun string(id: Int): String = root.context.getString(id)

    private companion object {
        const val WIDEST_DP = 640
    }
}
