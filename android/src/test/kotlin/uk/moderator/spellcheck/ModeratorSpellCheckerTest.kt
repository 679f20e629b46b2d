package uk.moderator.spellcheck

import android.view.textservice.SuggestionsInfo
import android.view.textservice.TextInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.check.Checker
import uk.moderator.check.CoreChecker
import uk.moderator.core.Language
import uk.moderator.core.Moderator
import uk.moderator.policy.push
import uk.moderator.policy.application

/** What a text field is told about its sentences. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ModeratorSpellCheckerTest {
    private var said = 0

    private fun session(checker: Checker = CoreChecker()) = ModeratorSession({ checker }, { Language.ENGLISH }, { said++ })

    private fun info(text: String, cookie: Int = 3, sequence: Int = 5) = TextInfo(text, 0, text.length, cookie, sequence)

    @Test
    fun `a finding is marked where it stands, with what to write instead`() {
        val text = "Can someone check 🙄 AB12 CDE? Ta"
        val sentence = session().onGetSentenceSuggestionsMultiple(arrayOf(info(text)), 5).single()
        assertEquals(1, sentence.suggestionsCount)
        assertEquals("AB12 CDE", text.substring(sentence.getOffsetAt(0), sentence.getOffsetAt(0) + sentence.getLengthAt(0)))
        val suggestions = sentence.getSuggestionsInfoAt(0)
        assertEquals(SuggestionsInfo.RESULT_ATTR_LOOKS_LIKE_TYPO, suggestions.suggestionsAttributes)
        assertEquals("[vehicle registration]", suggestions.getSuggestionAt(0))
        assertEquals(3 to 5, suggestions.cookie to suggestions.sequence)
    }

    @Test
    fun `each sentence is answered by itself, and a clear one is not marked`() {
        val answers = session().onGetSentenceSuggestionsMultiple(arrayOf(info("Quiet night."), info("Reg AB12 CDE", 1, 9)), 5)
        assertEquals(listOf(0, 1), answers.map { it.suggestionsCount })
        assertEquals(9, answers[1].getSuggestionsInfoAt(0).sequence)
    }

    @Test
    fun `no more suggestions than are asked for, and none where taking words out is no way`() {
        assertEquals(0, session().onGetSentenceSuggestionsMultiple(arrayOf(info("AB12 CDE")), 0).single().getSuggestionsInfoAt(0).suggestionsCount)
        val marking = session().onGetSentenceSuggestionsMultiple(arrayOf(info("OFFICIAL-SENSITIVE: briefing")), 5).single()
        assertEquals(listOf(0), (0 until marking.suggestionsCount).map { marking.getSuggestionsInfoAt(it).suggestionsCount })
        assertEquals(1, marking.suggestionsCount)
    }

    @Test
    fun `words by themselves are answered too`() {
        assertEquals(1, session().onGetSuggestions(info("AB12CDE"), 5).suggestionsCount)
        assertEquals(0, session().onGetSuggestions(info("night"), 5).suggestionsAttributes)
    }

    @Test
    fun `half an emoji and nothing at all are harmless`() {
        assertEquals(1, session().onGetSentenceSuggestionsMultiple(arrayOf(info("AB12 CDE " + '\uD83D')), 5).single().suggestionsCount)
        assertEquals(0, session().onGetSentenceSuggestionsMultiple(emptyArray(), 5).size)
    }

    @Test
    fun `a check that fails is said once, and marks nothing`() {
        val faulty = session(CoreChecker { Moderator.faulty() })
        repeat(3) { assertEquals(0, faulty.onGetSentenceSuggestionsMultiple(arrayOf(info("AB12 CDE")), 5).single().suggestionsCount) }
        assertEquals(1, said)
    }

    @Test
    fun `the service follows the force's policy`() {
        push("trial" to true)
        assertEquals(0, session(application.background.checker).onGetSentenceSuggestionsMultiple(arrayOf(info("AB12 CDE")), 5).single().suggestionsCount)
        push("level_personal_data" to "note")
        assertEquals(1, session(application.background.checker).onGetSentenceSuggestionsMultiple(arrayOf(info("AB12 CDE")), 5).single().suggestionsCount)
        val service = org.robolectric.Robolectric.buildService(ModeratorSpellChecker::class.java).create().get()
        assertTrue(service.createSession() is ModeratorSession)
    }
}
