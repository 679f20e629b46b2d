package uk.moderator.reminder

import android.graphics.Color
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import uk.moderator.R

/** Contrast as WCAG 2.2 computes it, in both themes. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ContrastTest {
    private fun ratio(above: Int, below: Int, alpha: Float = 1f): Double {
        val context = RuntimeEnvironment.getApplication()
        val ground = context.getColor(below)
        val ink = context.getColor(above)
        fun mixed(channel: (Int) -> Int) = (channel(ink) * alpha + channel(ground) * (1 - alpha)).toInt()
        val shown = Color.rgb(mixed(Color::red), mixed(Color::green), mixed(Color::blue))
        val (dark, light) = listOf(Color.luminance(shown) + 0.05, Color.luminance(ground) + 0.05).sorted()
        return light / dark
    }

    private fun assertReadable() {
        for (ink in listOf(R.color.text, R.color.text_quiet, R.color.mark_remind, R.color.mark_block)) {
            for (ground in listOf(R.color.surface, R.color.surface_raised)) {
                val ratio = ratio(ink, ground)
                assertTrue("$ratio", ratio >= 4.5)
            }
        }
        for (ground in listOf(R.color.key, R.color.key_special, R.color.key_pressed, R.color.balloon)) {
            assertTrue("${ratio(R.color.text, ground)}", ratio(R.color.text, ground) >= 4.5)
        }
        assertTrue(ratio(R.color.text_quiet, R.color.key) >= 4.5)
        assertTrue(ratio(R.color.primary, R.color.surface) >= 4.5)
        assertTrue(ratio(R.color.on_primary, R.color.primary) >= 4.5)
        assertTrue(ratio(R.color.text_quiet, R.color.surface, alpha = 0.8f) >= 4.5)
        assertTrue(ratio(R.color.outline, R.color.surface) >= 3.0)
    }

    @Test
    fun `by day`() = assertReadable()

    @Test
    @Config(qualifiers = "night")
    fun `by night`() = assertReadable()
}
