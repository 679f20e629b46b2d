package uk.moderator.reminder

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import uk.moderator.core.Finding
import uk.moderator.core.Level
import uk.moderator.core.Likelihood

class MarkedMessageTest {
    private fun finding(number: Int, text: String, words: String, from: Int = 0): Finding {
        val start = text.indexOf(words, from)
        return Finding(
            number.toUInt(), "key$number", "PD107", "vehicle-registration", "personal_data", Likelihood.LIKELY, Level.REMIND,
            start.toUInt(), (start + words.length).toUInt(), "Vehicle registration", "why", "instead", "source", null, "[x]",
        )
    }

    @Test
    fun `a short message is shown whole, with numbered marks`() {
        val text = "a AB12 CDE b CD13 EFG"
        val shown = MarkedMessage.of(text, listOf(finding(1, text, "AB12 CDE"), finding(2, text, "CD13 EFG")))
        assertEquals("a ①AB12 CDE b ②CD13 EFG", shown.text)
        assertEquals(listOf("AB12 CDE", "CD13 EFG"), shown.marks.map { shown.text.substring(it.start, it.end) })
        assertFalse(shown.isInParts)
    }

    @Test
    fun `a long message is shown in parts, with nothing cut in two`() {
        val text = "🚓".repeat(3_000) + "AB12 CDE" + "🚓".repeat(3_000) + "CD13 EFG" + "🚓".repeat(3_000)
        val shown = MarkedMessage.of(text, listOf(finding(1, text, "AB12 CDE"), finding(2, text, "CD13 EFG")))
        assertTrue(shown.isInParts && shown.text.length < 1_000)
        assertEquals(listOf("AB12 CDE", "CD13 EFG"), shown.marks.map { shown.text.substring(it.start, it.end) })
        assertEquals(shown.text, uk.moderator.core.harmless(shown.text))
    }

    @Test
    fun `a long message without findings shows its beginning`() {
        assertTrue(MarkedMessage.of("x".repeat(10_000), emptyList()).text.endsWith(" …"))
    }

    @Test
    fun `numbers beyond twenty are in brackets`() {
        assertEquals(listOf("①", "⑳", "(21)"), listOf(1, 20, 21).map(MarkedMessage::circled))
    }
}
