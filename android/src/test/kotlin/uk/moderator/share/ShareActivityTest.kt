package uk.moderator.share

import android.content.ComponentName
import android.content.Intent
import android.view.WindowManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.WITH_DETAILS
import uk.moderator.install
import uk.moderator.shared

/** Every way through the reminder, on the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ShareActivityTest {
    @Before
    fun whatsApp() = install(Target.WHATSAPP)

    @Test
    fun `a clear message goes at once`() {
        val screen = Screen.share("Anyone swap a late for an early on Thursday?").until("sent") { true }
        val sent = screen.sent()
        assertEquals("com.whatsapp", sent?.`package`)
        assertEquals("Anyone swap a late for an early on Thursday?", sent?.getStringExtra(Intent.EXTRA_TEXT))
        assertTrue(screen.activity.isFinishing)
    }

    @Test
    fun `a found message stays, and says what and why`() {
        val screen = Screen.share(WITH_DETAILS)
        assertNull(screen.sent())
        assertTrue(screen.sees("Vehicle registration") && screen.sees("Home address"))
        assertTrue(screen.sees("2 things a group chat is not the place for"))
        assertTrue(screen.sees("①AB12 CDE") && screen.sees("②14 Acacia Road, Sheffield S10 2TN"))
        assertEquals(2, screen.message.marks.size)
        val mark = screen.message.marks.first()
        assertEquals("AB12 CDE", screen.message.text.substring(mark.start, mark.end))
    }

    @Test
    fun `sending without the details takes them out`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.send_without)
        assertEquals("Can someone check [vehicle registration], it’s parked outside [address] again 🙄", screen.sentText())
        assertTrue(screen.activity.isFinishing)
    }

    @Test
    fun `taking one out leaves the other, and can be undone`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.take_out)
        assertTrue(screen.sees("[vehicle registration]") && screen.sees("①14 Acacia Road"))
        assertFalse(screen.sees("AB12 CDE"))
        screen.press(R.string.undo)
        assertTrue(screen.sees("①AB12 CDE"))
        screen.press(R.string.take_out).press(R.string.take_out)
        assertTrue(screen.sees(screen.activity.getString(R.string.clear_title)))
        assertNull(screen.sent())
        screen.press(R.string.send)
        assertEquals("Can someone check [vehicle registration], it’s parked outside [address] again 🙄", screen.sentText())
    }

    @Test
    fun `what is kept stays when the others go`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.keep)
        screen.press(R.string.send_without_rest)
        assertEquals("Can someone check AB12 CDE, it’s parked outside [address] again 🙄", screen.sentText())
        assertEquals("WhatsApp now asks where: check it is the right group.", screen.toast())
    }

    @Test
    fun `sending as it is takes two taps and says to check the group`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.send_as_it_is)
        assertNull(screen.sent())
        screen.press(R.string.send_as_it_is_sure)
        assertEquals(WITH_DETAILS, screen.sentText())
        assertEquals("WhatsApp now asks where: check it is the right group.", screen.toast())
    }

    @Test
    fun `not sending sends nothing`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.dont_send)
        assertNull(screen.sent())
        assertTrue(screen.activity.isFinishing)
    }

    @Test
    fun `an edit is checked as one types, and a changed message is not lost by not sending it`() {
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.edit)
        screen.type("Can someone check a grey Corsa?")
        assertTrue(screen.sees(screen.activity.getString(R.string.clear_title)))
        screen.type("Can someone check a grey Corsa, AB12 CDF?")
        assertTrue(screen.sees("Vehicle registration"))
        assertFalse(screen.sees("Home address"))
        screen.press(R.string.dont_send)
        assertFalse(screen.activity.isFinishing)
        screen.press(R.string.back_to_message)
        assertEquals("Can someone check a grey Corsa, AB12 CDF?", screen.editor.text.toString())
        screen.press(R.string.dont_send).press(R.string.copy)
        val clipboard = screen.activity.getSystemService(android.content.ClipboardManager::class.java)
        assertEquals("Can someone check a grey Corsa, AB12 CDF?", clipboard?.primaryClip?.getItemAt(0)?.text.toString())
        screen.press(R.string.close)
        assertTrue(screen.activity.isFinishing)
    }

    @Test
    fun `a marking cannot be taken out`() {
        val screen = Screen.share("OFFICIAL-SENSITIVE\nBriefing at 0400")
        assertFalse(screen.sees(screen.activity.getString(R.string.send_without)))
        assertFalse(screen.sees(screen.activity.getString(R.string.take_out)))
        assertTrue(screen.sees(screen.activity.getString(R.string.cannot_take_out)))
        assertTrue(screen.sees(screen.activity.getString(R.string.send_as_it_is)))
    }

    @Test
    fun `selected text is checked too`() {
        val intent = shared(null).setAction(Intent.ACTION_PROCESS_TEXT).putExtra(Intent.EXTRA_PROCESS_TEXT, "Reg is AB12 CDE")
        assertTrue(Screen.open(intent).sees("Vehicle registration"))
    }

    @Test
    fun `words selected in WhatsApp go back into its field`() {
        val intent = shared(null).setAction(Intent.ACTION_PROCESS_TEXT).putExtra(Intent.EXTRA_PROCESS_TEXT, "Reg is AB12 CDE")
        val controller = Robolectric.buildActivity(ShareActivity::class.java, intent)
        shadowOf(controller.get()).setCallingActivity(ComponentName("com.whatsapp", "com.whatsapp.Conversation"))
        val screen = Screen(controller.setup()).settle().press(R.string.send_without)
        assertNull(screen.sent())
        val back = shadowOf(screen.activity).resultIntent
        assertEquals("Reg is [vehicle registration]", back?.getStringExtra(Intent.EXTRA_PROCESS_TEXT))
    }

    @Test
    fun `two reminders in a row ask different questions`() {
        val first = Screen.share(WITH_DETAILS).view<android.widget.TextView>(R.id.question).text.toString()
        val second = Screen.share(WITH_DETAILS).view<android.widget.TextView>(R.id.question).text.toString()
        assertNotEquals(first, second)
    }

    @Test
    fun `the source is one tap away`() {
        val screen = Screen.share("Reg is AB12 CDE")
        screen.press(R.string.source_open)
        assertTrue(screen.sees("Standards of Professional Behaviour: Confidentiality"))
    }

    @Test
    @Config(qualifiers = "cy")
    fun `Welsh is spoken to those whose phone speaks it`() {
        val screen = Screen.share("A all rhywun wirio AB12 CDE? Mae’r fan ar Heol y Bont.")
        assertTrue(screen.sees("Rhif cofrestru cerbyd"))
        screen.press(R.string.send_without)
        assertEquals("A all rhywun wirio [rhif cofrestru cerbyd]? Mae’r fan ar Heol y Bont.", screen.sentText())
    }

    @Test
    fun `the screen cannot be captured`() {
        val flags = Screen.share(WITH_DETAILS).activity.window.attributes.flags
        assertTrue(flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun `TalkBack hears what was found and what each button is for`() {
        val screen = Screen.share(WITH_DETAILS)
        val spoken = screen.message.contentDescription.toString()
        assertTrue(spoken, "Finding 1, Vehicle registration: AB12 CDE" in spoken)
        assertTrue(screen.view<android.widget.TextView>(R.id.question).isAccessibilityHeading)
        val takeOut = screen.view<android.widget.Button>(R.id.take_out)
        assertEquals("Take out: Vehicle registration", takeOut.contentDescription.toString())
    }
}
