package uk.moderator.keyboard.keys

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF
import android.graphics.Typeface
import uk.moderator.R
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.Key
import uk.moderator.keyboard.layout.KeyPlaces

/** Draws keys. */
class KeyPainter(private val context: Context) {
    private val density = context.resources.displayMetrics.density
    private val face = Paint(Paint.ANTI_ALIAS_FLAG)
    private val label = Paint(Paint.ANTI_ALIAS_FLAG).apply { textAlign = Paint.Align.CENTER }
    private val hint = Paint(Paint.ANTI_ALIAS_FLAG).apply { textAlign = Paint.Align.RIGHT }
    private val medium: Typeface = Typeface.create("sans-serif-medium", Typeface.NORMAL)
    private val letters = context.getColor(R.color.text)
    private val quiet = context.getColor(R.color.text_quiet)
    private val onPrimary = context.getColor(R.color.on_primary)

    /** Draws every key of [places] as [looks] has it; [pressed] ones look so. */
    fun draw(canvas: Canvas, places: KeyPlaces, looks: KeyLooks, pressed: Collection<Key>) {
        for (place in places.all) {
            val area = RectF(places.drawn(place)).apply { inset(GAP_X * density, GAP_Y * density) }
            drawFace(canvas, area, place.key, looks, pressed.any { it === place.key })
            drawLabel(canvas, area, place.key, looks)
            place.key.alternatives.firstOrNull()?.let { drawHint(canvas, area, looks.typed(it)) }
        }
    }

    private fun drawFace(canvas: Canvas, area: RectF, key: Key, looks: KeyLooks, isPressed: Boolean) {
        val colour = when {
            isPressed -> R.color.key_pressed
            isAccent(key, looks) -> R.color.primary
            key.text == null && key.act != Act.SPACE -> R.color.key_special
            else -> R.color.key
        }
        face.color = context.getColor(colour)
        val corner = (if (isAccent(key, looks)) ACCENT_CORNER else CORNER) * density
        canvas.drawRoundRect(area, corner, corner, face)
    }

    private fun drawLabel(canvas: Canvas, area: RectF, key: Key, looks: KeyLooks) {
        val icon = looks.icon(key)
        if (icon != null) return drawIcon(canvas, area, icon, if (isAccent(key, looks)) onPrimary else letters)
        val words = looks.label(key).orEmpty()
        val isSmall = key.text == null
        label.typeface = if (isSmall) medium else Typeface.DEFAULT
        label.textSize = if (isSmall) SMALL * density else (area.height() * PART_OF_KEY).coerceIn(LEAST * density, MOST * density)
        label.color = when {
            isAccent(key, looks) -> onPrimary
            key.act == Act.SPACE -> quiet
            else -> letters
        }
        val room = area.width() - 2 * MARGIN * density
        val wide = label.measureText(words)
        if (wide > room) label.textSize *= room / wide
        // A letter makes room for the sign in its corner.
        val lower = if (key.alternatives.isEmpty()) 0f else area.height() * LOWER
        canvas.drawText(words, area.centerX(), area.centerY() + lower - (label.ascent() + label.descent()) / 2, label)
    }

    private fun drawHint(canvas: Canvas, area: RectF, words: String) {
        hint.color = quiet
        hint.textSize = (area.height() * PART_OF_HINT).coerceIn(HINT_LEAST * density, HINT_MOST * density)
        canvas.drawText(words, area.right - HINT_IN * density, area.top + HINT_DOWN * density - hint.ascent() * TIGHT, hint)
    }

    private fun drawIcon(canvas: Canvas, area: RectF, icon: Int, colour: Int) {
        val drawable = context.getDrawable(icon)?.mutate() ?: return
        val half = (ICON * density / 2).toInt()
        val x = area.centerX().toInt()
        val y = area.centerY().toInt()
        drawable.setTint(colour)
        drawable.setBounds(x - half, y - half, x + half, y + half)
        drawable.draw(canvas)
    }

    /** Enter stands out where it does something with what was written. */
    private fun isAccent(key: Key, looks: KeyLooks): Boolean = key.act == Act.ENTER && looks.enter != uk.moderator.keyboard.typing.Enter.NewLine

    private companion object {
        const val GAP_X = 2.5f
        const val GAP_Y = 4f
        const val CORNER = 7f
        const val ACCENT_CORNER = 16f
        const val ICON = 24f
        const val SMALL = 15f
        const val LEAST = 17f
        const val MOST = 23f
        const val PART_OF_KEY = 0.5f
        const val LOWER = 0.05f
        const val MARGIN = 3f
        const val PART_OF_HINT = 0.22f
        const val HINT_LEAST = 9f
        const val HINT_MOST = 10.5f
        const val HINT_IN = 3.5f
        const val HINT_DOWN = 1.5f
        const val TIGHT = 0.8f
    }
}
