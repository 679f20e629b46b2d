package uk.moderator.keyboard

import android.app.Activity
import android.inputmethodservice.InputMethodService
import android.os.Looper
import android.os.SystemClock
import android.text.InputType
import android.view.Gravity
import android.view.MotionEvent
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputMethodSubtype
import android.widget.FrameLayout
import android.widget.TextView
import org.junit.Assert.fail
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ServiceController
import uk.moderator.R
import uk.moderator.keyboard.keys.KeyboardView
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.KeyPlace
import uk.moderator.policy.settle
import java.util.concurrent.TimeUnit

/** A field as an app describes it. */
fun field(
    app: String = "com.whatsapp",
    type: Int = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES or InputType.TYPE_TEXT_FLAG_MULTI_LINE,
    options: Int = EditorInfo.IME_FLAG_NO_ENTER_ACTION,
): EditorInfo = EditorInfo().apply {
    packageName = app
    inputType = type
    imeOptions = options
}

/** A field whose Enter sends. */
fun sending(app: String = "com.whatsapp"): EditorInfo = field(app, options = EditorInfo.IME_ACTION_SEND)

/** Fingers on the real keyboard, before [editor]. */
class Hands(val editor: FakeEditor = FakeEditor(), private val info: EditorInfo = field(), private val isChat: Boolean = false) {
    private val controller: ServiceController<ModeratorKeyboard> = Robolectric.buildService(ModeratorKeyboard::class.java).create()
    val service: ModeratorKeyboard = controller.get()
    private val activity: Activity = Robolectric.buildActivity(Activity::class.java).setup().get()
    private var down = 0L

    /** What stands in for the app's own field in pictures. */
    val bubble = TextView(activity)

    val keys: KeyboardView get() = checkNotNull(service.screen).keys
    val screen: KeyboardScreen get() = checkNotNull(service.screen)

    init {
        settle()
        show()
        open(editor, info).wait(0)
    }

    /** Puts the keyboard on a screen; again after it was made anew. */
    fun show() {
        val keyboard = service.onCreateInputView()
        val chat = FrameLayout(activity)
        if (isChat) chat.addView(bubble, FrameLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT, Gravity.BOTTOM))
        chat.addView(keyboard, FrameLayout.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT, Gravity.BOTTOM))
        chat.setBackgroundResource(R.color.surface_raised)
        activity.setContentView(chat)
        idle()
    }

    /** The officer goes to the field behind [editor]. */
    fun open(editor: FakeEditor, info: EditorInfo): Hands = apply {
        editor.onMoved = { start, end -> service.onUpdateSelection(0, 0, start, end, -1, -1) }
        @Suppress("DEPRECATION") // Marked so for those who override it; Android calls it.
        (service.onCreateInputMethodInterface() as InputMethodService.InputMethodImpl).startInput(editor, info)
        service.onStartInputView(info, false)
        idle()
    }

    /** The app starts the same field over, as some do at every edit. */
    fun restart(): Hands = apply {
        @Suppress("DEPRECATION") // As above.
        (service.onCreateInputMethodInterface() as InputMethodService.InputMethodImpl).restartInput(editor, info)
        idle()
    }

    /** The officer leaves the field. */
    fun leave(): Hands = apply {
        service.onFinishInputView(true)
        service.onFinishInput()
        editor.onMoved = null
        idle()
    }

    /** The officer writes in Welsh from here on. */
    fun welsh(): Hands = apply {
        val subtype = InputMethodSubtype.InputMethodSubtypeBuilder().setLanguageTag("cy-GB").build()
        @Suppress("DEPRECATION") // As below.
        (service.onCreateInputMethodInterface() as InputMethodService.InputMethodImpl).changeInputMethodSubtype(subtype)
        idle()
    }

    fun place(label: String): KeyPlace = keys.places?.all?.firstOrNull { keys.looks.label(it.key) == label } ?: throw AssertionError("no key “$label”")

    fun place(act: Act): KeyPlace = keys.places?.all?.firstOrNull { it.key.act == act } ?: throw AssertionError("no key $act")

    fun tap(place: KeyPlace): Hands = press(place).lift(place)

    fun tap(act: Act): Hands = tap(place(act))

    /** Taps the key that shows [label], turning the pages and using shift where it takes that. */
    fun type(label: Char): Hands {
        when (label) {
            ' ' -> return tap(Act.SPACE)
            '\n' -> return tap(Act.ENTER)
        }
        fun isThere() = keys.places?.all.orEmpty().any { keys.looks.label(it.key) == label.toString() }
        if (!isThere() && keys.places?.all.orEmpty().any { it.key.text.equals(label.toString(), ignoreCase = true) }) tap(Act.SHIFT)
        if (!isThere()) tap(Act.PAGE)
        if (!isThere() && keys.places?.all.orEmpty().any { it.key.act == Act.MORE }) tap(Act.MORE)
        if (!isThere() && keys.places?.all.orEmpty().any { it.key.text.equals(label.toString(), ignoreCase = true) }) tap(Act.SHIFT)
        return tap(place(label.toString()))
    }

    /** Taps the key of [letter], whatever case it shows. */
    fun key(letter: Char): Hands {
        val place = keys.places?.all?.firstOrNull { it.key.text == letter.toString() }
        return if (place == null) type(letter) else tap(place)
    }

    /** Types [words] key by key, exactly so. */
    fun write(words: String): Hands = apply { words.forEach { type(it) } }

    fun press(place: KeyPlace): Hands = touch(MotionEvent.ACTION_DOWN, place)

    fun lift(place: KeyPlace): Hands = touch(MotionEvent.ACTION_UP, place)

    /** Holds the key that shows [label], and lets go [cells] to its right. */
    fun hold(label: String, cells: Int = 0): Hands {
        val place = place(label)
        press(place)
        idle(600)
        if (cells != 0) touch(MotionEvent.ACTION_MOVE, place, cells * place.area.width())
        return touch(MotionEvent.ACTION_UP, place, cells * place.area.width())
    }

    fun touch(action: Int, place: KeyPlace, right: Float = 0f): Hands = apply {
        val now = SystemClock.uptimeMillis()
        if (action == MotionEvent.ACTION_DOWN) down = now
        val event = MotionEvent.obtain(down, now, action, place.area.centerX() + right, place.area.centerY(), 0)
        keys.dispatchTouchEvent(event)
        event.recycle()
        idle()
    }

    fun idle(ms: Long = 0) {
        shadowOf(Looper.getMainLooper()).idleFor(ms, TimeUnit.MILLISECONDS)
    }

    /** Lets [ms] go by, and every check that was asked for be answered. */
    fun wait(ms: Long = 1_000): Hands = apply {
        idle(ms)
        settle()
        idle()
    }

    fun strip(): String = view<TextView>(R.id.strip).let { if (it.visibility == View.VISIBLE) it.text.toString() else "" }

    fun <T : View> view(id: Int): T = checkNotNull(screen.root.findViewById<T>(id))

    /** Every word on the reminder over the keys. */
    fun words(view: View = view(R.id.panel)): List<String> = visible(view).map { it.text.toString() }

    private fun visible(view: View): List<TextView> = when {
        view.visibility != View.VISIBLE -> emptyList()
        view is TextView -> listOf(view)
        view is ViewGroup -> (0 until view.childCount).flatMap { visible(view.getChildAt(it)) }
        else -> emptyList()
    }

    fun sees(words: Int): Boolean = screen.root.context.getString(words).let { wanted -> words().any { wanted in it } }

    fun press(words: Int): Hands = press(screen.root.context.getString(words))

    fun press(words: String): Hands = apply {
        val button = visible(view(R.id.panel)).firstOrNull { it.text.toString() == words && it.isClickable }
        if (button == null) fail("no “$words” among ${words()}")
        button?.performClick()
        wait()
    }

    fun openPanel(): Hands = apply {
        view<View>(R.id.strip).performClick()
        wait()
    }
}
