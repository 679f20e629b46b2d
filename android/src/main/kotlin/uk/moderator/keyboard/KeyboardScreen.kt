package uk.moderator.keyboard

import android.content.Context
import android.os.Build
import android.view.ContextThemeWrapper
import android.view.LayoutInflater
import android.view.View
import android.view.WindowInsets
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Language
import uk.moderator.core.Settings
import uk.moderator.keyboard.keys.BalloonView
import uk.moderator.keyboard.keys.KeyListener
import uk.moderator.keyboard.keys.KeyboardView
import uk.moderator.keyboard.strip.FindingsPanel
import uk.moderator.keyboard.strip.PanelActions
import uk.moderator.keyboard.strip.Strip
import uk.moderator.reminder.part

/** Everything that is seen of the keyboard: the keys, the strip above them, and the reminder over them. */
class KeyboardScreen(context: Context, language: Language, keyListener: KeyListener, panelActions: PanelActions, openPanel: () -> Unit, settings: () -> Settings?) {
    /** The whole of it. */
    val root: View = LayoutInflater.from(ContextThemeWrapper(context, R.style.Page)).inflate(R.layout.keyboard, null)

    /** The keys. */
    val keys: KeyboardView = root.part(R.id.keys)

    /** The strip. */
    val strip = Strip(root.part(R.id.strip), openPanel)

    /** The reminder. */
    val panel = FindingsPanel(root.part(R.id.panel), root.part(R.id.keyboard_body), language, panelActions, settings)

    private val stripView: TextView = root.part(R.id.strip)
    private val body: View = root.part(R.id.keyboard_body)
    private val panelView: View = root.part(R.id.panel)

    init {
        keys.listener = keyListener
        keys.balloon = root.part<BalloonView>(R.id.balloon)
        keepClearOfSystemBars()
    }

    /** How high the keys and the strip are. */
    val height: Int get() = body.height

    /** Whether the strip is there. */
    var hasStrip: Boolean
        get() = stripView.visibility == View.VISIBLE
        set(has) {
            stripView.visibility = if (has) View.VISIBLE else View.GONE
        }

    /** Where the keyboard begins in its window, below what is see-through. */
    fun top(): Int = inWindow(body)

    /** Where what takes touches begins. */
    fun touchTop(): Int = if (panel.isOpen) minOf(inWindow(panelView), top()) else top()

    private fun inWindow(view: View): Int = IntArray(2).also(view::getLocationInWindow)[1]

    private fun keepClearOfSystemBars() {
        root.setOnApplyWindowInsetsListener { _, insets ->
            if (Build.VERSION.SDK_INT >= 30) {
                val bars = insets.getInsets(WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout())
                for (part in listOf(body, panelView)) part.setPadding(bars.left, part.paddingTop, bars.right, bars.bottom)
            }
            insets
        }
    }
}
