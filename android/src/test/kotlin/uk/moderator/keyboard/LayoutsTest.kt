package uk.moderator.keyboard

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.core.Language
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.Bottom
import uk.moderator.keyboard.layout.KeyPlaces
import uk.moderator.keyboard.layout.LayoutReader
import uk.moderator.keyboard.layout.PageName
import uk.moderator.policy.application

/** The layouts are data; this is what every one of them must hold. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class LayoutsTest {
    private val layouts = Language.entries.associateWith { LayoutReader.layout(application.resources, it) }

    private fun pages() = layouts.flatMap { (language, layout) ->
        PageName.entries.flatMap { name -> Bottom.entries.flatMap { bottom -> listOf(true, false).map { Triple("$language $name $bottom", layout.page(name, bottom, it), it) } } }
    }

    @Test
    fun `every page is covered with keys without a gap, and every key can be hit`() {
        for ((name, page, _) in pages()) {
            val places = KeyPlaces(page, 1080f, 760f)
            for (place in places.all) {
                assertTrue("$name ${place.key}", place.area.width() > 40 && place.area.height() > 80)
                assertEquals(name, place, places.at(place.area.centerX(), place.area.centerY()))
            }
            for (x in 0..1080 step 9) for (y in 0..760 step 9) assertNotNull("$name at $x, $y", places.at(x.toFloat(), y.toFloat()))
            assertEquals(name, 1080.0 * 760, places.all.sumOf { it.area.width().toDouble() * it.area.height() }, 1.0)
            assertTrue(name, page.rows.all { row -> row.sumOf { (it.width ?: 0f).toDouble() } <= page.columns })
        }
    }

    @Test
    fun `every page has delete, enter and a way on`() {
        for ((name, page, hasLanguage) in pages()) {
            val acts = page.rows.flatten().mapNotNull { it.act }
            assertTrue(name, acts.containsAll(listOf(Act.DELETE, Act.ENTER, Act.SPACE)))
            val isText = "NUMBER" !in name && "PHONE" !in name
            assertEquals(name, hasLanguage && isText, Act.LANGUAGE in acts)
            assertEquals(name, isText, Act.PAGE in acts)
        }
    }

    @Test
    fun `letters, digits, Welsh vowels and money are within reach in both languages`() {
        for ((language, layout) in layouts) {
            val keys = layout.page(PageName.LETTERS, Bottom.TEXT, true).rows.flatten()
            val straight = keys.mapNotNull { it.text }.toSet()
            assertTrue("$language", (('a'..'z') + ('0'..'9')).all { it.toString() in straight })
            val held = keys.flatMap { it.alternatives }.toSet()
            assertTrue("$language $held", listOf("ŵ", "ŷ", "â", "ê", "î", "ô", "û", "£", "€").all { it in held })
            // In Welsh the circumflex is what a plain long press gives.
            if (language == Language.WELSH) {
                val first = keys.filter { it.text in listOf("a", "e", "i", "o", "u", "w", "y") }.map { it.alternatives.first() }
                assertEquals("êŵŷûîôâ".toSet(), first.joinToString("").toSet())
            }
        }
        // A long press offers at most as many as TalkBack's actions have names for.
        assertTrue(pages().all { (_, page, _) -> page.rows.flatten().all { it.alternatives.size <= 6 } })
    }

    @Test
    fun `no key types the same as another on its page`() {
        for ((name, page, _) in pages().filter { "TEXT" in it.first }) {
            val texts = page.rows.flatten().mapNotNull { it.text }
            assertEquals(name, texts.size, texts.toSet().size)
        }
    }
}
