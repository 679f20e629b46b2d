package uk.moderator.keyboard.layout

import android.graphics.RectF

/** A key and the stretch of the keyboard, in pixels, in which a touch is for it. */
class KeyPlace(val key: Key, val area: RectF)

/** Where the keys of [page] lie in [width] by [height] pixels; together they leave no gap. */
class KeyPlaces(val page: KeyPage, val width: Float, val height: Float) {
    /** Every key, from the top left. */
    val all: List<KeyPlace> = place()

    /** The key that a touch at ([x], [y]) is for; one outside is for the nearest. */
    fun at(x: Float, y: Float): KeyPlace? = all.firstOrNull { it.area.contains(x.coerceIn(0f, width - 1), y.coerceIn(0f, height - 1)) }

    private fun place(): List<KeyPlace> {
        // The number row of a full page is a little lower, as on other keyboards.
        val isFull = page.rows.size > FEW_ROWS
        val weights = page.rows.indices.map { if (isFull && it == 0) NUMBER_ROW else 1f }
        val unit = height / weights.sum()
        var top = 0f
        return page.rows.flatMapIndexed { at, row ->
            val bottom = if (at == page.rows.lastIndex) height else top + weights[at] * unit
            placeRow(row, top, bottom).also { top = bottom }
        }
    }

    private fun placeRow(row: List<Key>, top: Float, bottom: Float): List<KeyPlace> {
        val column = width / page.columns
        val fixed = row.sumOf { (it.width ?: 0f).toDouble() }.toFloat()
        val rest = (page.columns - fixed).coerceAtLeast(0f)
        val growing = row.count { it.width == null }
        // A short row stands in the middle, and its first and last key take touches as far as the edge.
        var left = if (growing == 0) rest / 2 * column else 0f
        return row.mapIndexed { at, key ->
            val right = left + (key.width ?: (rest / growing)) * column
            val area = RectF(if (at == 0) 0f else left, top, if (at == row.lastIndex) width else right, bottom)
            left = right
            KeyPlace(key, area)
        }
    }

    /** The part of [place] that is drawn: without the stretch that only takes touches. */
    fun drawn(place: KeyPlace): RectF {
        val widest = width / page.columns * (place.key.width ?: return place.area)
        val over = place.area.width() - widest
        if (over <= 1f) return place.area
        val isFirst = place.area.left == 0f
        return RectF(place.area).apply { if (isFirst) left += over else right -= over }
    }

    private companion object {
        const val FEW_ROWS = 4
        const val NUMBER_ROW = 0.85f
    }
}
