package uk.moderator.reminder

import android.content.res.Configuration
import android.os.Build
import android.view.View
import android.view.ViewGroup
import android.widget.LinearLayout
import android.widget.TextView

/** The part of this layout named [id]; every layout that is asked has it. */
internal fun <T : View> View.part(id: Int): T = checkNotNull(findViewById<T>(id)) { "the layout lacks a part" }

/** Shows [words], or nothing at all where there are none. */
internal fun TextView.showOrHide(words: String?) {
    if (text.toString() != words.orEmpty()) text = words
    visibility = if (words.isNullOrEmpty()) View.GONE else View.VISIBLE
}

/** Marks a heading for TalkBack; before API 28 there is no way to say so. */
internal fun View.isAccessibilityHeadingWherePossible() {
    if (Build.VERSION.SDK_INT >= 28) isAccessibilityHeading = true
}

/** From this font scale on, what stands side by side stands one below the other. */
internal const val LARGE_FONT = 1.3f

/** Whether there is no room to keep buttons in sight beside what scrolls: with large text, or on a low screen. */
internal fun isTight(configuration: Configuration): Boolean = configuration.fontScale > LARGE_FONT || configuration.screenHeightDp < 480 ||
    configuration.orientation == Configuration.ORIENTATION_LANDSCAPE

/** Moves this bar to the end of [content], with which it then scrolls. */
internal fun LinearLayout.scrollWith(content: LinearLayout) {
    (parent as ViewGroup).removeView(this)
    setPadding(0, paddingTop, 0, paddingBottom)
    content.addView(this)
}

/** Puts what is in this row one below the other where large text would not fit side by side. */
internal fun LinearLayout.stackWhereTextIsLarge() {
    if (resources.configuration.fontScale > LARGE_FONT) {
        orientation = LinearLayout.VERTICAL
        gravity = android.view.Gravity.START
    }
}
