package uk.moderator.keyboard

import android.graphics.Region
import android.inputmethodservice.InputMethodService
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import android.view.KeyEvent
import android.view.View
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodManager
import android.view.inputmethod.InputMethodSubtype
import uk.moderator.ModeratorApplication
import uk.moderator.R
import uk.moderator.core.Language
import uk.moderator.core.Settings
import uk.moderator.keyboard.keys.KeyListener
import uk.moderator.keyboard.keys.KeyLooks
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.LayoutReader
import uk.moderator.keyboard.layout.PageName
import uk.moderator.keyboard.strip.DraftDesk
import uk.moderator.keyboard.typing.Field
import uk.moderator.keyboard.typing.Shift
import uk.moderator.keyboard.typing.Typist
import uk.moderator.policy.inLanguage
import java.util.Locale

/**
 * The keyboard. It types without the core, so that it works whatever becomes of the check; hardware keyboards are left alone.
 * What is typed is known only while its field is open, and only in the apps that the force names.
 */
class ModeratorKeyboard : InputMethodService(), KeyListener {
    private val main = Handler(Looper.getMainLooper())
    private val typist = Typist { currentInputConnection }
    private val shift = Shift()
    private val capitals = Runnable { askForCapitals() }
    private val policyChanged: (Boolean) -> Unit = { policyChanged() }
    private var field = Field(EditorInfo())
    private var page = PageName.LETTERS
    private var writes = Language.ENGLISH
    private var shownIn: Language? = null
    private val settings: Settings? get() = moderator.policy.settings
    private val moderator: ModeratorApplication get() = application as ModeratorApplication

    /** What is seen; null until it is first shown. */
    internal var screen: KeyboardScreen? = null
        private set

    /** The draft and the reminder about it. */
    internal val desk: DraftDesk by lazy { DraftDesk(this, moderator, { screen }, { currentInputConnection }, { typist.enter(field) }) }

    override fun onCreate() {
        super.onCreate()
        moderator.policy.listen(policyChanged)
    }

    override fun onDestroy() {
        moderator.policy.unlisten(policyChanged)
        main.removeCallbacks(capitals)
        desk.close()
        super.onDestroy()
    }

    override fun onCreateInputView(): View {
        shownIn = settings?.language
        val spoken = inLanguage(shownIn)
        val language = if (spoken.getString(R.string.language_tag) == "cy") Language.WELSH else Language.ENGLISH
        desk.speak(spoken, language)
        val made = KeyboardScreen(spoken, language, this, desk, desk::open) { settings }
        screen = made
        return made.root
    }

    /** The field stays in sight: what is written matters more here than room for it. */
    override fun onEvaluateFullscreenMode(): Boolean = false

    /** Some systems are known to give no description at all. */
    override fun onStartInput(info: EditorInfo?, isRestarting: Boolean) {
        super.onStartInput(info, isRestarting)
        field = Field(info ?: EditorInfo())
        typist.settle()
        desk.watch(field, currentInputConnection, isRestarting)
    }

    override fun onStartInputView(info: EditorInfo?, isRestarting: Boolean) {
        super.onStartInputView(info, isRestarting)
        moderator.policy.refresh()
        writes = languageOf(getSystemService(InputMethodManager::class.java)?.currentInputMethodSubtype)
        page = field.page
        shift.reset(field.wantsOnlyCapitals)
        screen?.keys?.hasPreviews = !field.isPassword
        askForCapitals()
        desk.show()
    }

    override fun onFinishInputView(isFinishing: Boolean) {
        screen?.keys?.cancel()
        super.onFinishInputView(isFinishing)
    }

    override fun onFinishInput() {
        main.removeCallbacks(capitals)
        desk.close()
        super.onFinishInput()
    }

    override fun onUpdateSelection(oldStart: Int, oldEnd: Int, newStart: Int, newEnd: Int, composedStart: Int, composedEnd: Int) {
        super.onUpdateSelection(oldStart, oldEnd, newStart, newEnd, composedStart, composedEnd)
        desk.moved()
        // Asking the editor may take it a while, so it is asked once for keys that come quickly.
        main.removeCallbacks(capitals)
        main.post(capitals)
    }

    override fun onCurrentInputMethodSubtypeChanged(subtype: InputMethodSubtype?) {
        super.onCurrentInputMethodSubtypeChanged(subtype)
        writes = languageOf(subtype)
        showKeys()
    }

    override fun onComputeInsets(insets: Insets) {
        super.onComputeInsets(insets)
        // Without keys on the screen, as beside a hardware keyboard, Android's own answer is right.
        val screen = screen?.takeIf { it.root.isShown } ?: return
        insets.contentTopInsets = screen.top()
        insets.visibleTopInsets = screen.top()
        insets.touchableInsets = Insets.TOUCHABLE_INSETS_REGION
        insets.touchableRegion.set(Region(0, screen.touchTop(), screen.root.width, screen.root.rootView.height))
    }

    /** The one key of a hardware keyboard that is ours: Back closes the reminder before it hides the keys. */
    override fun onKeyDown(code: Int, event: KeyEvent): Boolean =
        if (code == KeyEvent.KEYCODE_BACK && screen?.panel?.isOpen == true) true else super.onKeyDown(code, event)

    override fun onKeyUp(code: Int, event: KeyEvent): Boolean {
        if (code != KeyEvent.KEYCODE_BACK || screen?.panel?.isOpen != true) return super.onKeyUp(code, event)
        if (!event.isCanceled) desk.back()
        return true
    }

    override fun type(text: String) {
        typist.type(text)
        typed()
    }

    override fun delete(wholeWord: Boolean) {
        typist.delete(wholeWord)
        desk.edited(isDeleted = true)
    }

    override fun act(act: Act) {
        when (act) {
            Act.SPACE -> {
                typist.space(SystemClock.uptimeMillis(), field.hasSentences)
                typed()
                // As elsewhere, a space ends the visit to the symbols.
                if (page == PageName.SYMBOLS || page == PageName.MORE) turnTo(PageName.LETTERS)
            }
            Act.ENTER -> desk.enter(field)
            Act.SHIFT -> {
                shift.pressed(SystemClock.uptimeMillis())
                showKeys()
            }
            Act.LANGUAGE -> nextKeyboard()
            Act.PAGE -> turnTo(if (page == PageName.LETTERS) PageName.SYMBOLS else PageName.LETTERS)
            Act.SYMBOLS -> turnTo(PageName.SYMBOLS)
            Act.MORE -> turnTo(PageName.MORE)
            Act.DELETE -> delete(wholeWord = false)
        }
    }

    override fun releaseShift() {
        shift.released()
        showKeys()
    }

    override fun holdSpace() {
        getSystemService(InputMethodManager::class.java)?.showInputMethodPicker()
    }

    private fun typed() {
        val wasOn = shift.isOn
        shift.typed()
        if (wasOn != shift.isOn) showKeys()
        desk.edited()
    }

    private fun turnTo(name: PageName) {
        page = name
        showKeys()
    }

    private fun askForCapitals() {
        shift.automatic(typist.wantsCapital(field))
        showKeys()
    }

    private fun showKeys() {
        val keys = screen?.keys ?: return
        val layout = LayoutReader.layout(resources, writes)
        val (name, locale) = when (writes) {
            Language.ENGLISH -> R.string.keyboard_english to Locale.UK
            Language.WELSH -> R.string.keyboard_welsh to Locale.forLanguageTag("cy-GB")
        }
        keys.show(
            layout.page(page, field.bottom, offersNextKeyboard()),
            KeyLooks(page, shift.state, shift.isOn, field.enter, getString(name), locale),
        )
    }

    private fun policyChanged() {
        if (screen != null && settings?.language != shownIn) setInputView(onCreateInputView())
        showKeys()
        desk.policyChanged(field, currentInputConnection)
    }

    private fun languageOf(subtype: InputMethodSubtype?): Language =
        if (subtype?.languageTag?.startsWith("cy") == true) Language.WELSH else Language.ENGLISH

    private fun offersNextKeyboard(): Boolean {
        if (Build.VERSION.SDK_INT >= 28) return shouldOfferSwitchingToNextInputMethod()
        val token = window?.window?.attributes?.token ?: return false
        @Suppress("DEPRECATION") // What API 26 and 27 have.
        return getSystemService(InputMethodManager::class.java)?.shouldOfferSwitchingToNextInputMethod(token) == true
    }

    private fun nextKeyboard() {
        if (Build.VERSION.SDK_INT >= 28) {
            switchToNextInputMethod(false)
            return
        }
        val token = window?.window?.attributes?.token ?: return
        @Suppress("DEPRECATION") // As above.
        getSystemService(InputMethodManager::class.java)?.switchToNextInputMethod(token, false)
    }
}
