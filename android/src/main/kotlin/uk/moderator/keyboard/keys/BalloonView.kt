package uk.moderator.keyboard.keys

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF
import android.util.AttributeSet
import android.view.View
import uk.moderator.R
import uk.moderator.keyboard.layout.KeyPlaces

/** What shows above a finger: the key that is pressed, or what a long press offers. It lies over the strip and takes no touch. */
class BalloonView(context: Context, attributes: AttributeSet?) : View(context, attributes) {
    private val density = resources.displayMetrics.density
    private val face = Paint(Paint.ANTI_ALIAS_FLAG)
    private val words = Paint(Paint.ANTI_ALIAS_FLAG).apply { textAlign = Paint.Align.CENTER }
    private var cells: List<Cell> = emptyList()

    private class Cell(val area: RectF, val text: String, val isChosen: Boolean)

    /** What it shows, from the left. */
    internal val shown: List<String> get() = cells.map { it.text }

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    /** Shows nothing. */
    fun clear() = show(emptyList())

    /** Shows [text] above the key whose place is drawn at [area], [down] pixels further down than in its own view. */
    fun preview(area: RectF, text: String, down: Float) {
        val wide = area.width().coerceAtLeast(LEAST_WIDTH * density)
        val left = (area.centerX() - wide / 2).coerceIn(0f, (width - wide).coerceAtLeast(0f))
        show(listOf(Cell(above(area, down).apply { set(left, top, left + wide, bottom) }, text, false)))
    }

    /** Shows what [offer] holds, above its key; [text] says how each choice is written. */
    fun offer(offer: Offer, places: KeyPlaces, down: Float, text: (String) -> String) {
        val row = above(places.drawn(offer.place), down)
        show(offer.choices.mapIndexed { at, choice ->
            val left = offer.left + at * offer.cell
            Cell(RectF(left, row.top, left + offer.cell, row.bottom), text(choice), at == offer.chosen)
        })
    }

    private fun above(area: RectF, down: Float): RectF {
        val high = area.height().coerceIn(LEAST_HEIGHT * density, MOST_HEIGHT * density)
        val bottom = (area.top + down).coerceAtLeast(high)
        return RectF(area.left, bottom - high, area.right, bottom)
    }

    private fun show(cells: List<Cell>) {
        if (cells.isEmpty() && this.cells.isEmpty()) return
        this.cells = cells
        invalidate()
    }

    /** It takes the room that the keys take, and asks for none. */
    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val isTold = MeasureSpec.getMode(heightSpec) == MeasureSpec.EXACTLY
        setMeasuredDimension(MeasureSpec.getSize(widthSpec), if (isTold) MeasureSpec.getSize(heightSpec) else 0)
    }

    override fun onDraw(canvas: Canvas) {
        if (cells.isEmpty()) return
        val corner = CORNER * density
        val whole = RectF(cells.first().area).apply { cells.forEach { union(it.area) } }
        face.color = context.getColor(R.color.outline)
        canvas.drawRoundRect(RectF(whole).apply { inset(-density, -density) }, corner, corner, face)
        face.color = context.getColor(R.color.balloon)
        canvas.drawRoundRect(whole, corner, corner, face)
        for (cell in cells) {
            if (cell.isChosen) {
                face.color = context.getColor(R.color.primary)
                canvas.drawRoundRect(cell.area, corner, corner, face)
            }
            words.color = context.getColor(if (cell.isChosen) R.color.on_primary else R.color.text)
            words.textSize = TEXT * density
            canvas.drawText(cell.text, cell.area.centerX(), cell.area.centerY() - (words.ascent() + words.descent()) / 2, words)
        }
    }

    private companion object {
        const val LEAST_WIDTH = 40f
        const val LEAST_HEIGHT = 44f
        const val MOST_HEIGHT = 56f
        const val CORNER = 8f
        const val TEXT = 26f
    }
}
