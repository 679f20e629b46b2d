package uk.moderator.reminder

import android.view.ContextThemeWrapper
import android.widget.Button
import android.widget.LinearLayout
import uk.moderator.R

/** A button named [id]; [name] is what its words speak of, where they do. Two that follow each other and [canShare] stand side by side. */
data class BarButton(val id: Int, val words: Int, val style: Int, val name: String = "", private val mayShare: Boolean = false) {
    val canShare: Boolean get() = mayShare && style == R.style.Action_Outlined
}

/** A column of buttons, the first of them the one that most people want. */
class ButtonBar(private val bar: LinearLayout, private val press: (BarButton) -> Unit) {
    private var shown: List<BarButton> = emptyList()

    /** Shows [wanted]; nothing is touched where they are there already. */
    fun show(wanted: List<BarButton>) {
        if (wanted == shown) return
        bar.removeAllViews()
        val isRoomy = bar.resources.configuration.fontScale <= LARGE_FONT
        var at = 0
        while (at < wanted.size) {
            val pair = wanted.subList(at, (at + 2).coerceAtMost(wanted.size))
            val isPair = isRoomy && pair.size == 2 && pair.all { it.canShare }
            bar.addView(if (isPair) sideBySide(pair) else button(wanted[at]))
            at += if (isPair) 2 else 1
        }
        shown = wanted
    }

    private fun sideBySide(pair: List<BarButton>): LinearLayout = LinearLayout(bar.context).apply {
        val gap = resources.getDimensionPixelSize(R.dimen.gap)
        pair.forEachIndexed { at, wanted ->
            addView(button(wanted).apply {
                layoutParams = LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.MATCH_PARENT, 1f)
                    .apply { setMargins(if (at == 0) 0 else gap, gap, 0, 0) }
            })
        }
    }

    private fun button(wanted: BarButton): Button = Button(ContextThemeWrapper(bar.context, wanted.style), null, 0, wanted.style).apply {
        id = wanted.id
        text = bar.context.getString(wanted.words, wanted.name)
        val gap = resources.getDimensionPixelSize(R.dimen.gap)
        layoutParams = LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT)
            .apply { topMargin = gap }
        setOnClickListener { press(wanted) }
    }
}
