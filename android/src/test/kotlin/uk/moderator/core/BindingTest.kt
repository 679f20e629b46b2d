package uk.moderator.core

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** The border to Rust, on the real library. */
class BindingTest {
    private val moderator = Moderator(null)

    private fun check(text: String, language: Language = Language.ENGLISH): Report =
        moderator.check(text, null, CivilDate(2026u, 11u, 24u), language, 0u)

    @Test
    fun `spans are in UTF-16 units`() {
        val text = "🚓🚓 ŵŷ £5 ’n AB12 CDE 👮🏽 S10"
        val finding = check(text).findings.single()
        assertEquals("AB12 CDE", text.substring(finding.start.toInt(), finding.end.toInt()))
        assertEquals(Verdict.REMIND, check(text).verdict)
    }

    @Test
    fun `a report holds no word of the message`() {
        val shown = check("zebrafinch AB12 CDE").toString()
        assertFalse(shown, "zebrafinch" in shown || "AB12" in shown)
    }

    @Test
    fun `taking out by key`() {
        val text = "AB12 CDE and CD13 EFG"
        val keys = check(text).findings.map { it.key }
        assertEquals(2, keys.toSet().size)
        assertEquals("AB12 CDE and [vehicle registration]", moderator.takeOut(text, keys.drop(1), null, Language.ENGLISH))
    }

    @Test
    fun `a panic is an exception without the message in it`() {
        val fault = assertThrows(InternalException::class.java) {
            Moderator.faulty().check("zebrafinch", null, null, Language.ENGLISH, 0u)
        }
        assertFalse("zebrafinch" in fault.stackTraceToString())
    }

    @Test
    fun `a bad policy names the path and the reason`() {
        val refused = assertThrows(ModeratorException.PolicyRefused::class.java) { Moderator("{\"categories\": {\"media\": \"of\"}}") }
        assertEquals("categories.media", refused.path)
        assertTrue(refused.reason, "unknown variant" in refused.reason)
    }

    @Test
    fun `a policy decides`() {
        val blocking = Moderator("{\"rules\": {\"PD107\": \"block\"}, \"approved_channel\": {\"name\": \"Force Connect\"}}")
        val report = blocking.check("AB12 CDE", null, null, Language.WELSH, 0u)
        assertEquals(Verdict.BLOCK, report.verdict)
        assertEquals("Force Connect", report.approvedChannel?.name)
        assertEquals("Rhif cofrestru cerbyd", report.findings.single().title)
    }

    @Test
    fun `a day that does not exist counts as not given`() {
        assertEquals(1, moderator.check("AB12 CDE", null, CivilDate(2026u, 13u, 40u), Language.ENGLISH, 0u).findings.size)
    }

    @Test
    fun `half an emoji is made harmless, one for one`() {
        val halves = "a" + '\uD83D' + "b" + '\uDE00' + "🚓" + '\uD83D'
        val harmless = harmless(halves)
        assertEquals("a\uFFFDb\uFFFD🚓\uFFFD", harmless)
        assertEquals(halves.length, harmless.length)
        assertEquals("", harmless(""))
        check(harmless)
    }
}
