package uk.moderator.reminder

import android.content.Context
import android.graphics.Canvas
import android.graphics.DashPathEffect
import android.graphics.Paint
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Level

/** A stretch of a text view, in UTF-16 units, that stands out. */
data class Mark(val start: Int, val end: Int, val level: Level)

/** Draws underlines whose kind, not only whose colour, tells the level: dotted, solid, double. */
class MarkPainter(context: Context) {
    private val density = context.resources.displayMetrics.density
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        style = Paint.Style.STROKE
        strokeWidth = 2 * density
    }
    private val dots = DashPathEffect(floatArrayOf(2 * density, 3 * density), 0f)
    private val colours = mapOf(
        Level.OFF to context.getColor(R.color.mark_note),
        Level.NOTE to context.getColor(R.color.mark_note),
        Level.REMIND to context.getColor(R.color.mark_remind),
        Level.BLOCK to context.getColor(R.color.mark_block),
    )

    /** Draws [marks] under the laid-out text of [view]. */
    fun draw(canvas: Canvas, view: TextView, marks: List<Mark>) {
        val layout = view.layout ?: return
        canvas.save()
        canvas.translate(view.totalPaddingLeft.toFloat(), view.totalPaddingTop.toFloat())
        for (mark in marks) {
            val end = mark.end.coerceAtMost(layout.text.length)
            if (mark.start >= end) continue
            paint.color = colours.getValue(mark.level)
            paint.pathEffect = if (mark.level == Level.NOTE) dots else null
            for (line in layout.getLineForOffset(mark.start)..layout.getLineForOffset(end - 1)) {
                val from = if (mark.start <= layout.getLineStart(line)) layout.getLineLeft(line) else layout.getPrimaryHorizontal(mark.start)
                val to = if (end >= layout.getLineEnd(line)) layout.getLineRight(line) else layout.getPrimaryHorizontal(end)
                val below = layout.getLineBaseline(line) + 4 * density
                canvas.drawLine(from, below, to, below, paint)
                if (mark.level == Level.BLOCK) canvas.drawLine(from, below + 4 * density, to, below + 4 * density, paint)
            }
        }
        canvas.restore()
    }
}
