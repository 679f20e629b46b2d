package uk.moderator.keyboard.strip

import android.content.Context
import android.view.inputmethod.InputConnection
import android.widget.Toast
import uk.moderator.ModeratorApplication
import uk.moderator.R
import uk.moderator.check.Outcome
import uk.moderator.core.Language
import uk.moderator.core.Level
import uk.moderator.core.Report
import uk.moderator.keyboard.KeyboardScreen
import uk.moderator.keyboard.typing.Enter
import uk.moderator.keyboard.typing.Field
import uk.moderator.keyboard.typing.FieldText
import uk.moderator.keyboard.typing.FieldWriter
import uk.moderator.share.Conversation
import uk.moderator.share.Forwarding
import uk.moderator.share.Handed
import uk.moderator.share.Page
import uk.moderator.share.Target

/** Between the draft that is watched, the strip, and the reminder over the keys. */
class DraftDesk(
    private val context: Context,
    private val application: ModeratorApplication,
    private val screen: () -> KeyboardScreen?,
    private val editor: () -> InputConnection?,
    private val perform: () -> Unit,
) : PanelActions {
    private var language = Language.ENGLISH
    private var spoken: Context = context
    private var isAsking = false
    private var hasSaidSo = false
    private var asked = 0
    private val watch = DraftWatch({ application.background }, { language }, ::changed, ::left)

    /** The draft that is watched; null in a field that is not. */
    internal val conversation: Conversation? get() = watch.conversation

    private val isTrial: Boolean get() = application.policy.settings?.isTrial == true

    /** Speaks [language] from here on; [context] has its words. */
    fun speak(context: Context, language: Language) {
        spoken = context
        if (language != this.language && watch.conversation != null) watch.again()
        this.language = language
    }

    /** Watches [field] behind [editor], where the force wants it checked and nothing speaks against it. Some editors start over at every edit. */
    fun watch(field: Field, editor: InputConnection?, isRestarting: Boolean = false) {
        if (isRestarting && editor != null && isChecked(field) && watch.reopen(editor, field.app)) return
        close()
        if (editor != null && isChecked(field)) watch.open(editor, field.app)
    }

    /** The field is gone: forgets all about it. */
    fun close() {
        watch.close()
        asked++
        isAsking = false
        hasSaidSo = false
        screen()?.panel?.close()
    }

    /** The force decided something else: an open field may be checked from now on, or no longer, or differently. */
    fun policyChanged(field: Field, editor: InputConnection?) {
        val isWatched = watch.conversation != null
        when {
            isWatched != isChecked(field) -> watch(field, editor)
            isWatched -> watch.again()
        }
        show()
    }

    /** The text may have changed; [isDeleted] says that the delete key did it. */
    fun edited(isDeleted: Boolean = false) {
        watch.isEmptiedByHand = isDeleted
        watch.edited()
    }

    /** The editor says that its text or cursor changed, for whatever reason. */
    fun moved() = watch.edited()

    /** Enter was pressed in [field]: what sends a draft that something was found in asks first. */
    fun enter(field: Field) {
        val sends = (field.enter as? Enter.Action)?.isSend == true
        if (!sends || watch.conversation == null) {
            perform()
            watch.edited()
            return
        }
        watch.checkNow { isInTime ->
            val conversation = watch.conversation ?: return@checkNow
            val mayGo = isTrial || isInTime && !conversation.hasFailed && conversation.open.none { it.level >= Level.REMIND }
            if (mayGo) return@checkNow send()
            if (!isInTime) conversation.answered(conversation.draft, Outcome.Failed)
            isAsking = true
            showPanel()
        }
    }

    /** The strip was tapped. */
    fun open() {
        isAsking = false
        showPanel()
    }

    override fun takeOut(key: String) = takeOut(listOf(key))

    override fun takeAllOut() {
        takeOut(watch.conversation?.removable.orEmpty().map { it.key })
    }

    override fun keep(key: String, isKept: Boolean) {
        val conversation = watch.conversation ?: return
        if (isKept) conversation.kept += key else conversation.kept -= key
        conversation.isSure = false
        changed()
    }

    override fun undo() {
        val conversation = watch.conversation ?: return
        val earlier = conversation.previous ?: return
        write(earlier) { conversation.undo() }
    }

    override fun back() {
        val conversation = watch.conversation
        if (conversation?.page == Page.REASON) {
            conversation.page = Page.REMINDER
            return showPanel()
        }
        isAsking = false
        screen()?.panel?.close()
    }

    override fun sendAsItIs() {
        val conversation = watch.conversation ?: return
        when {
            conversation.hasFailed || conversation.findings.isEmpty() || conversation.isSure -> send()
            conversation.report?.reasons?.isNotEmpty() == true -> {
                conversation.page = Page.REASON
                showPanel()
            }
            else -> {
                conversation.isSure = true
                showPanel()
            }
        }
    }

    override fun giveReason() {
        // Which one it was is not kept: giving it is what makes one think.
        watch.conversation?.page = Page.REMINDER
        send()
    }

    override fun useChannel() {
        val conversation = watch.conversation ?: return
        val channel = conversation.report?.approvedChannel ?: return
        val handed = Forwarding(context, isOutsideOfTask = true).hand(conversation.draft, channel)
        if (handed == Handed.NOT) say(spoken.getString(R.string.no_channel_title, channel.name))
    }

    /** Shows the strip and the panel as things stand. */
    fun show() = changed()

    /** Our own pages count too: the keyboard is tried out on one of them. */
    private fun isChecked(field: Field): Boolean {
        val apps = application.policy.settings?.checkedApps ?: Target.entries.map { it.packageName }
        return (field.app in apps || field.app == application.packageName) && !field.isPassword && !field.isPrivate
    }

    private fun changed() {
        val screen = screen() ?: return
        val conversation = watch.conversation
        screen.hasStrip = conversation != null && !isTrial
        if (conversation == null) return screen.panel.close()
        if (isTrial) {
            screen.panel.close()
            if (conversation.hasFailed && !hasSaidSo) say(spoken.getString(R.string.could_not_check))
            hasSaidSo = hasSaidSo || conversation.hasFailed
            return
        }
        screen.strip.show(conversation, watch.isLate)
        if (screen.panel.isOpen) showPanel()
    }

    private fun showPanel() {
        val screen = screen() ?: return
        val conversation = watch.conversation ?: return
        screen.keys.cancel()
        screen.panel.show(conversation, isAsking, screen.height)
    }

    private fun takeOut(keys: List<String>) {
        val conversation = watch.conversation ?: return
        val draft = conversation.draft
        val question = ++asked
        application.background.takeOut(draft, keys, language, conversation.turn) { text, _ ->
            if (question != asked || text == null || text == draft) return@takeOut
            write(text) { conversation.replace(text) }
        }
    }

    /** Makes the draft into [text] in the editor; [then] where that could be done. */
    private fun write(text: String, then: () -> Unit) {
        val conversation = watch.conversation ?: return
        val editor = editor() ?: return
        val isDone = FieldWriter.replace(editor, conversation.draft, text) && FieldText.read(editor)?.text == text
        if (isDone) then() else say(spoken.getString(R.string.panel_not_changed))
        watch.edited(isTyped = false)
    }

    private fun send() {
        screen()?.panel?.close()
        isAsking = false
        perform()
        watch.edited(isTyped = false)
    }

    /** A draft left its field: a trial counts what was in it. */
    private fun left(report: Report) {
        if (report.isTrial) application.counts.count(report)
    }

    private fun say(words: String) = Toast.makeText(spoken, words, Toast.LENGTH_LONG).show()
}
