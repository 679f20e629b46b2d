package uk.moderator.setup

import android.view.ContextThemeWrapper
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView
import uk.moderator.R
import uk.moderator.reminder.isAccessibilityHeadingWherePossible

/** Writes a page of words and buttons into [page], one below the other, in the app's styles. */
class PageWriter(private val page: LinearLayout) {
    private val density = page.resources.displayMetrics.density

    /** Takes everything off the page. */
    fun clear(): PageWriter = apply { page.removeAllViews() }

    /** The title of the page. */
    fun title(words: String) {
        text(words, R.style.Title, 0).apply {
            textSize = 28f
            isAccessibilityHeadingWherePossible()
        }
    }

    /** A heading. */
    fun heading(words: String) = text(words, R.style.Title, 24).isAccessibilityHeadingWherePossible()

    /** A paragraph. */
    fun body(words: String) {
        text(words, R.style.Body, 8)
    }

    /** A name, and below it what is said of it. */
    fun row(name: String, words: String) {
        text(name, R.style.Body, 12)
        text(words, R.style.Quiet, 2).setTextIsSelectable(true)
    }

    /** A button named [id]. */
    fun button(id: Int, words: String, press: () -> Unit): Button {
        val style = R.style.Action_Outlined
        val button = Button(ContextThemeWrapper(page.context, style), null, 0, style)
        button.id = id
        button.text = words
        button.setOnClickListener { press() }
        add(button, 8)
        return button
    }

    private fun text(words: String, style: Int, above: Int): TextView {
        val view = TextView(ContextThemeWrapper(page.context, style), null, 0, style)
        view.text = words
        add(view, above)
        return view
    }

    private fun add(view: TextView, above: Int) = page.addView(
        view,
        LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply { topMargin = (above * density).toInt() },
    )
}
