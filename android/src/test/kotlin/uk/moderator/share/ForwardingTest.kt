package uk.moderator.share

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.install

/** Where a message goes: to the WhatsApp that is there, to the one chosen, or nowhere with a word about it. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ForwardingTest {
    private val text = "Running ten minutes late"

    @Test
    fun `without WhatsApp the message stays and the page says why`() {
        val screen = Screen.share(text)
        assertNull(screen.sent())
        assertFalse(screen.activity.isFinishing)
        assertTrue(screen.sees("WhatsApp is not here"))
        screen.press(R.string.copy).press(R.string.back_to_message)
        assertTrue(screen.sees(text))
    }

    @Test
    fun `WhatsApp Business alone is taken`() {
        install(Target.WHATSAPP_BUSINESS)
        assertEquals("com.whatsapp.w4b", Screen.share(text).sent()?.`package`)
    }

    @Test
    fun `where both are there the officer chooses`() {
        install(Target.WHATSAPP, Target.WHATSAPP_BUSINESS)
        val screen = Screen.share(text)
        assertNull(screen.sent())
        screen.press(R.string.whatsapp_business)
        val sent = screen.sent()
        assertEquals("com.whatsapp.w4b", sent?.`package`)
        assertEquals("text/plain", sent?.type)
        assertTrue(screen.activity.isFinishing)
    }

    @Test
    fun `going back from the choice shows the message again`() {
        install(Target.WHATSAPP, Target.WHATSAPP_BUSINESS)
        val screen = Screen.share(text)
        screen.press(R.string.back_to_message)
        assertTrue(screen.sees(text))
        assertNull(screen.sent())
    }
}
