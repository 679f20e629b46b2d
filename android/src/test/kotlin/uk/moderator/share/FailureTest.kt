package uk.moderator.share

import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.WITH_DETAILS
import uk.moderator.check.CoreChecker
import uk.moderator.checkWith
import uk.moderator.core.Moderator
import uk.moderator.install
import uk.moderator.shared

/** Where the check fails, or what came in is bad: the officer is told, nothing passes silently, nothing crashes. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class FailureTest {
    @Before
    fun whatsApp() = install(Target.WHATSAPP)

    private fun assertCouldNotCheck(screen: Screen) {
        assertTrue("${screen.words()}", screen.sees("Moderator could not check this"))
        assertNull(screen.sent())
        assertFalse(screen.activity.isFinishing)
        for (button in listOf(R.string.edit, R.string.send, R.string.dont_send)) {
            assertTrue(screen.sees(screen.activity.getString(button)))
        }
    }

    @Test
    fun `a panic in the core means that it could not be checked`() {
        checkWith(CoreChecker { Moderator.faulty() })
        val screen = Screen.share("Anyone swap a late?")
        assertCouldNotCheck(screen)
        screen.press(R.string.send)
        assertEquals("Anyone swap a late?", screen.sentText())
    }

    @Test
    fun `an edit after a panic is kept`() {
        checkWith(CoreChecker { Moderator.faulty() })
        val screen = Screen.share("Anyone swap a late?")
        screen.press(R.string.edit)
        screen.type("Anyone swap an early?")
        screen.press(R.string.send)
        assertEquals("Anyone swap an early?", screen.sentText())
    }

    @Test
    fun `a missing library means that it could not be checked`() {
        checkWith(CoreChecker { throw UnsatisfiedLinkError("moderator_android") })
        assertCouldNotCheck(Screen.share(WITH_DETAILS))
    }

    @Test
    fun `a bad policy means that it could not be checked`() {
        checkWith(CoreChecker { Moderator("{\"categories\": 7}") })
        assertCouldNotCheck(Screen.share(WITH_DETAILS))
    }

    @Test
    fun `a core that fails only at taking out sends nothing`() {
        val sound = CoreChecker()
        checkWith(object : uk.moderator.check.Checker by sound {
            override fun takeOut(text: CharSequence, keys: List<String>, language: uk.moderator.core.Language): String? = null
        })
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.send_without)
        assertCouldNotCheck(screen)
        assertTrue(screen.sees("AB12 CDE"))
    }

    @Test
    fun `an intent without text says so`() {
        for (intent in listOf(shared(null), shared(""), shared("  \n"), shared(null).putExtra(Intent.EXTRA_TEXT, 7))) {
            val screen = Screen.open(intent)
            assertTrue(screen.sees("There was no text to check"))
            assertNull(screen.sent())
            screen.press(R.string.close)
            assertTrue(screen.activity.isFinishing)
        }
    }

    @Test
    fun `no intent at all says so`() {
        assertNull(Incoming.from(null))
        assertNull(Incoming.from(Intent()))
    }

    @Test
    fun `a million characters are checked to the last`() {
        val screen = Screen.share("It is raining again and the bus is late. ".repeat(25_000) + "Reg AB12 CDE")
        assertTrue(screen.sees("Vehicle registration"))
        assertTrue(screen.sees("①AB12 CDE"))
        assertTrue(screen.message.text.length < 5_000)
        screen.press(R.string.send_without)
        assertTrue(screen.sentText().orEmpty().endsWith("Reg [vehicle registration]"))
    }

    @Test
    fun `half an emoji is harmless and stays in what is sent`() {
        val half = "Reg AB12 CDE " + '\uD83D'
        val screen = Screen.share(half)
        assertTrue(screen.sees("Vehicle registration"))
        screen.press(R.string.send_as_it_is).press(R.string.send_as_it_is_sure)
        assertEquals(half, screen.sentText())
        assertEquals("Quiet night " + '\uDE00', Screen.share("Quiet night " + '\uDE00').sentText())
    }
}
