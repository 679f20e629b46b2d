package uk.moderator.keyboard

import android.text.Editable
import android.text.Selection
import android.text.SpannableStringBuilder
import android.view.KeyEvent
import android.view.View
import android.view.inputmethod.BaseInputConnection
import android.view.inputmethod.ExtractedText
import android.view.inputmethod.ExtractedTextRequest
import org.robolectric.RuntimeEnvironment

/** How an editor may misbehave. */
enum class Manners {
    /** It does as it is told and answers what it is asked. */
    HONEST,

    /** It never shows its text, as some terminals and games do. */
    SHOWS_NOTHING,

    /** It has no extracted text, only what stands around the cursor, as some web views do. */
    SHOWS_AROUND,

    /** It never says that its text or cursor changed. */
    TELLS_NOTHING,

    /** It tells another selection than it has, and says that every call failed. */
    LIES,
}

/** A text field of another app, on the framework's own editing, so that it does what real ones do. */
class FakeEditor(private val manners: Manners = Manners.HONEST) : BaseInputConnection(View(RuntimeEnvironment.getApplication()), true) {
    private val content = SpannableStringBuilder()

    /** Called after each change with the selection, as Android calls a keyboard. */
    var onMoved: ((Int, Int) -> Unit)? = null

    /** The actions it was told to do. */
    val actions = mutableListOf<Int>()

    /** What happens on an action: WhatsApp sends and empties its field. */
    var onAction: () -> Unit = {}

    /** How long it takes to answer, in milliseconds. */
    @Volatile
    var slowness = 0L

    /** Whether it does not let its selection be set. */
    var refusesSelection = false

    /** How many times its text was read. */
    @Volatile
    var reads = 0
        private set

    val text: String @Synchronized get() = content.toString()
    val selection: IntRange @Synchronized get() = Selection.getSelectionStart(content).coerceAtLeast(0)..Selection.getSelectionEnd(content).coerceAtLeast(0)

    init {
        Selection.setSelection(content, 0)
    }

    override fun getEditable(): Editable = content

    /** The app itself replaces its text, say when it sent it. */
    fun become(words: String) {
        synchronized(this) {
            content.clear()
            removeComposingSpans(content)
            content.append(words)
            Selection.setSelection(content, content.length)
        }
        moved()
    }

    /** A person selects with a finger. */
    fun select(start: Int, end: Int) {
        synchronized(this) { Selection.setSelection(content, start, end) }
        moved()
    }

    /** Another keyboard, or a voice, has [words] still open to change. */
    fun compose(words: String) {
        synchronized(this) { super.setComposingText(words, 1) }
        moved()
    }

    private fun moved() {
        if (manners == Manners.TELLS_NOTHING) return
        val told = if (manners == Manners.LIES) 0..0 else selection
        onMoved?.invoke(told.first, told.last)
    }

    private fun <T> edit(work: () -> T): T {
        val before = text to selection
        val done = synchronized(this) { work() }
        if (before != text to selection) moved()
        return done
    }

    private fun said(done: Boolean): Boolean = done && manners != Manners.LIES

    override fun commitText(text: CharSequence?, cursor: Int): Boolean = said(edit { super.commitText(text, cursor) })

    override fun deleteSurroundingText(before: Int, after: Int): Boolean = said(edit { super.deleteSurroundingText(before, after) })

    override fun finishComposingText(): Boolean = said(edit { super.finishComposingText() })

    override fun setSelection(start: Int, end: Int): Boolean = if (refusesSelection) false else said(edit { super.setSelection(start, end) })

    override fun performEditorAction(action: Int): Boolean {
        actions += action
        onAction()
        return true
    }

    override fun sendKeyEvent(event: KeyEvent): Boolean {
        if (event.action != KeyEvent.ACTION_DOWN || event.keyCode != KeyEvent.KEYCODE_DEL) return true
        edit {
            val (start, end) = selection.first to selection.last
            // As the framework's own delete key does.
            val from = if (start != end) start else Model.lastCharacter(content.substring(0, start))
            content.delete(from, end)
        }
        return true
    }

    private fun <T> answer(show: Boolean, work: () -> T): T? {
        reads++
        if (slowness > 0) Thread.sleep(slowness)
        return if (show && manners != Manners.SHOWS_NOTHING) synchronized(this) { work() } else null
    }

    override fun getTextBeforeCursor(length: Int, flags: Int): CharSequence? = answer(true) { super.getTextBeforeCursor(length, flags)?.toString() }

    override fun getTextAfterCursor(length: Int, flags: Int): CharSequence? = answer(true) { super.getTextAfterCursor(length, flags)?.toString() }

    override fun getSelectedText(flags: Int): CharSequence? = answer(true) { super.getSelectedText(flags)?.toString() }

    override fun getCursorCapsMode(modes: Int): Int = answer(true) { super.getCursorCapsMode(modes) } ?: 0

    override fun getExtractedText(request: ExtractedTextRequest, flags: Int): ExtractedText? =
        answer(manners != Manners.SHOWS_AROUND) {
            ExtractedText().also {
                it.text = content.toString()
                it.partialStartOffset = -1
                it.partialEndOffset = -1
                it.selectionStart = if (manners == Manners.LIES) 7_777 else selection.first
                it.selectionEnd = if (manners == Manners.LIES) -3 else selection.last
            }
        }
}
