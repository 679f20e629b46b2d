package uk.moderator.share

import android.content.res.Configuration
import android.os.Bundle
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.WITH_DETAILS
import uk.moderator.install
import uk.moderator.shared

/** Nothing an officer wrote is lost when the screen turns or the process dies. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class LifecycleTest {
    private val edited = "Can someone check AB12 CDE? Parked by the Co-op 🚓"

    @Before
    fun whatsApp() = install(Target.WHATSAPP)

    private fun midEdit(): Screen = Screen.share(WITH_DETAILS).apply {
        press(R.string.edit)
        editor.setText(edited)
    }

    @Test
    fun `turning the phone in the middle of an edit keeps the edit`() {
        val screen = midEdit()
        val turned = Configuration(screen.activity.resources.configuration).apply { orientation = Configuration.ORIENTATION_LANDSCAPE }
        screen.controller.configurationChange(turned)
        screen.settle()
        assertEquals(edited, screen.editor.text.toString())
        assertTrue(screen.sees("Vehicle registration"))
        assertFalse(screen.sees("Home address"))
    }

    @Test
    fun `process death in the middle of an edit keeps the edit`() {
        val state = Bundle()
        midEdit().controller.pause().saveInstanceState(state).stop().destroy()
        val again = Screen.open(shared(WITH_DETAILS), state)
        assertEquals(edited, again.editor.text.toString())
        assertTrue(again.sees("Vehicle registration"))
    }

    @Test
    fun `process death keeps what was kept, and never sends by itself`() {
        val state = Bundle()
        Screen.share(WITH_DETAILS).press(R.string.keep).controller.pause().saveInstanceState(state).stop().destroy()
        val again = Screen.open(shared(WITH_DETAILS), state)
        assertTrue(again.sees(again.activity.getString(R.string.kept)))
        assertEquals(null, again.sent())
    }

    @Test
    fun `only what was changed is saved`() {
        val long = "All quiet on nights. ".repeat(20_000) + "Reg AB12 CDE"
        val conversation = Conversation(long).apply { draft = long.dropLast(8) + "left out" }
        val state = Bundle()
        conversation.save(state)
        val parcel = android.os.Parcel.obtain()
        state.writeToParcel(parcel, 0)
        assertTrue("${parcel.dataSize()} bytes", parcel.dataSize() < 2_000)
        parcel.recycle()
        assertEquals(conversation.draft, Conversation.restore(long, state).draft)
    }

    @Test
    fun `a saved state that does not fit the text is not used`() {
        val state = Bundle()
        Conversation("a long enough text").apply { draft = "a long enough text, edited" }.save(state)
        assertEquals("short", Conversation.restore("short", state).draft)
    }

    @Test
    fun `back from a changed message asks first`() {
        val screen = midEdit()
        screen.activity.dontSend()
        assertFalse(screen.activity.isFinishing)
        assertTrue(screen.sees(screen.activity.getString(R.string.not_sent_body)))
    }
}
