package uk.moderator.share

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.PersistableBundle
import android.view.WindowManager
import android.widget.Toast
import uk.moderator.ModeratorApplication
import uk.moderator.R
import uk.moderator.check.BackgroundCheck
import uk.moderator.core.Language
import uk.moderator.core.rightGroup
import uk.moderator.policy.PolicyAwareActivity
import uk.moderator.reminder.ReminderActions
import uk.moderator.reminder.ReminderSheet
import uk.moderator.reminder.Turns
import uk.moderator.reminder.part

/** Takes shared text, has it checked, and forwards it at once or after the reminder. Nothing of it is written down. */
class ShareActivity : PolicyAwareActivity(), ReminderActions {
    private lateinit var sheet: ReminderSheet
    private lateinit var conversation: Conversation
    private lateinit var language: Language
    private val forwarding = Forwarding(this)
    private val background: BackgroundCheck get() = (application as ModeratorApplication).background
    private val main = Handler(Looper.getMainLooper())
    private val recheck = Runnable { check() }

    private var isFromTarget = false

    /** Counts checks, so that an answer that comes after a newer question is dropped. */
    private var asked = 0

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
        language = if (getString(R.string.language_tag) == "cy") Language.WELSH else Language.ENGLISH
        val incoming = Incoming.from(intent)
        @Suppress("DEPRECATION") // The one way without a library to keep an object across rotation.
        val held = lastNonConfigurationInstance as? Conversation
        conversation = held ?: Conversation.restore(incoming?.text.orEmpty(), state)
        setContentView(R.layout.share)
        sheet = ReminderSheet(window.decorView.part(R.id.window), language, this) { settings }
        if (android.os.Build.VERSION.SDK_INT >= 33) {
            onBackInvokedDispatcher.registerOnBackInvokedCallback(0) { dontSend() }
        }
        isFromTarget = incoming?.isEditable == true && Forwarding.allowed(settings?.allowedTargets).any { it.packageName == callingPackage }
        if (incoming == null) conversation.page = Page.NOTHING
        show()
        // What was held over may be explained in another language than this screen's.
        if (incoming != null && (conversation.isStale || held != null)) {
            if (held == null && state == null) conversation.turn = Turns.take()
            check()
        }
    }

    override fun onSaveInstanceState(state: Bundle) {
        super.onSaveInstanceState(state)
        conversation.save(state)
    }

    @Deprecated("Deprecated in Java")
    @Suppress("DEPRECATION") // As above.
    override fun onRetainNonConfigurationInstance(): Any = conversation

    override fun onDestroy() {
        main.removeCallbacks(recheck)
        asked++
        super.onDestroy()
    }

    @Deprecated("Deprecated in Java")
    @Suppress("DEPRECATION") // Called before API 33.
    override fun onBackPressed() = dontSend()

    override fun onPolicyChanged(isFirst: Boolean) {
        // The first reading comes before any check is answered; later ones make what was answered stale.
        val isReminding = conversation.page == Page.REMINDER || conversation.page == Page.REASON || conversation.page == Page.CHOOSE
        if (isFirst || !(isReminding || conversation.page == Page.CHECKING)) return
        conversation.isSure = false
        if (isReminding) conversation.page = Page.REMINDER
        check()
    }

    private fun check() = check(::answered)

    private fun check(then: () -> Unit) {
        main.removeCallbacks(recheck)
        val question = ++asked
        val text = conversation.draft
        background.check(text, language, conversation.turn) { outcome ->
            if (question == asked) {
                conversation.answered(text, outcome)
                then()
            }
        }
    }

    private fun answered() {
        val isFirst = conversation.page == Page.CHECKING
        if (isFirst) conversation.page = Page.REMINDER
        // Only a message that nobody has touched goes by itself: after the reminder, the officer sends.
        if (isFirst && conversation.isClear && !conversation.isChanged && !conversation.isEditing) send() else show()
    }

    private fun show() = sheet.show(conversation, if (conversation.page == Page.CHOOSE) targets() else emptyList())

    private fun targets(): List<Target> = forwarding.targets(settings?.allowedTargets)

    override fun takeOut(key: String) = takeOut(listOf(key)) { show() }

    private fun takeOut(keys: List<String>, then: () -> Unit) {
        val question = ++asked
        background.takeOut(conversation.draft, keys, language, conversation.turn) { text, outcome ->
            if (question == asked) {
                if (text != null && text != conversation.draft) conversation.replace(text)
                conversation.answered(conversation.draft, outcome)
                conversation.isSure = false
                then()
            }
        }
    }

    override fun keep(key: String, isKept: Boolean) {
        if (isKept) conversation.kept += key else conversation.kept -= key
        conversation.isSure = false
        show()
    }

    override fun undo() {
        conversation.undo()
        conversation.isSure = false
        check()
    }

    override fun edit(isEditing: Boolean) {
        if (isEditing) conversation.replace(conversation.draft)
        conversation.isEditing = isEditing
        conversation.isSure = false
        if (isEditing) show() else check()
    }

    override fun edited(text: String) {
        conversation.draft = text
        conversation.isSure = false
        asked++
        main.removeCallbacks(recheck)
        main.postDelayed(recheck, RECHECK_AFTER_MS)
    }

    override fun sendWithout() {
        takeOut(conversation.removable.map { it.key }) {
            val isReady = !conversation.hasFailed && conversation.open.isEmpty()
            if (isReady) send() else show()
        }
    }

    override fun sendAsItIs() {
        // Words typed since the last check are checked before they go.
        if (conversation.isStale) return check { if (conversation.findings.isEmpty()) sendAsItIs() else show() }
        if (conversation.findings.isEmpty() || conversation.isSure) return send()
        if (conversation.report?.reasons?.isNotEmpty() == true) conversation.page = Page.REASON else conversation.isSure = true
        show()
    }

    override fun giveReason() {
        // Which one it was is not kept: giving it is what makes one think.
        conversation.isSure = true
        conversation.page = Page.REMINDER
        sendAsItIs()
    }

    override fun useChannel() {
        val channel = conversation.report?.approvedChannel ?: return
        when (forwarding.hand(conversation.draft, channel)) {
            Handed.OVER -> finish()
            // A link takes no text: the message stays here too, and can be pasted there.
            Handed.LINK_ONLY -> {
                copy()
                Toast.makeText(this, getString(R.string.copied_for_channel, channel.name), Toast.LENGTH_LONG).show()
            }
            Handed.NOT -> {
                conversation.page = Page.NO_CHANNEL
                show()
            }
        }
    }

    private fun send() {
        conversation.report?.takeIf { it.isTrial }?.let((application as ModeratorApplication).counts::count)
        if (isFromTarget) return putBack()
        val targets = targets()
        when (targets.size) {
            0 -> noTarget()
            1 -> choose(targets.single())
            else -> {
                conversation.page = Page.CHOOSE
                show()
            }
        }
    }

    /** Words that were selected in WhatsApp's own field go back into it. */
    private fun putBack() {
        setResult(RESULT_OK, Intent().putExtra(Intent.EXTRA_PROCESS_TEXT, conversation.draft))
        finish()
    }

    override fun choose(target: Target) {
        if (!forwarding.send(conversation.draft, target)) return noTarget()
        if (conversation.findings.isNotEmpty()) Toast.makeText(this, rightGroup(language), Toast.LENGTH_LONG).show()
        finish()
    }

    private fun noTarget() {
        conversation.page = Page.NO_TARGET
        show()
    }

    override fun dontSend() {
        val mayGo = conversation.page in LAST_PAGES || !conversation.isChanged
        if (mayGo) return finish()
        conversation.page = Page.NOT_SENT
        show()
    }

    override fun copy() {
        val clip = ClipData.newPlainText(getString(R.string.app_name), conversation.draft)
        // Keeps the words out of the preview that Android shows of a copy.
        clip.description.extras = PersistableBundle().apply { putBoolean(SENSITIVE, true) }
        getSystemService(ClipboardManager::class.java)?.setPrimaryClip(clip)
    }

    override fun backToMessage() {
        conversation.page = if (conversation.outcome == null) Page.CHECKING else Page.REMINDER
        show()
        if (conversation.outcome == null) check()
    }

    override fun close() = finish()

    private companion object {
        const val RECHECK_AFTER_MS = 250L

        /** Pages that already say the message was not sent. */
        val LAST_PAGES = setOf(Page.NOT_SENT, Page.NO_TARGET, Page.NO_CHANNEL)

        /** `ClipDescription.EXTRA_IS_SENSITIVE`, which is API 33; older systems ignore it. */
        const val SENSITIVE = "android.content.extra.IS_SENSITIVE"
    }
}
