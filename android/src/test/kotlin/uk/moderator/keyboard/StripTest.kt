package uk.moderator.keyboard

import android.text.InputType
import android.view.KeyEvent
import android.view.View
import android.view.inputmethod.EditorInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowToast
import uk.moderator.R
import uk.moderator.WITH_DETAILS
import uk.moderator.check.Checker
import uk.moderator.check.CoreChecker
import uk.moderator.check.Outcome
import uk.moderator.checkWith
import uk.moderator.core.Language
import uk.moderator.core.Moderator
import uk.moderator.keyboard.layout.Act
import uk.moderator.policy.application
import uk.moderator.policy.push
import java.util.concurrent.CountDownLatch
import java.util.concurrent.atomic.AtomicInteger

/** The strip above the keys, and the reminder over them, on the real core. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "w411dp-h891dp-xxhdpi")
class StripTest {
    private fun string(id: Int, vararg values: Any): String = application.getString(id, *values)

    @Test
    fun `it says how many were found and what they are, and when they are gone`() {
        val hands = Hands()
        assertEquals(string(R.string.strip_empty), hands.strip())
        hands.write("Reg AB12 CDE").wait()
        assertEquals("① Vehicle registration", hands.strip())
        repeat(9) { hands.tap(Act.DELETE) }
        hands.wait()
        assertEquals(string(R.string.strip_clear), hands.strip())
    }

    @Test
    fun `words that the app puts there are checked as well`() {
        val hands = Hands()
        hands.editor.become(WITH_DETAILS)
        hands.wait()
        assertEquals("② Vehicle registration, home address", hands.strip())
    }

    @Test
    fun `a field that already holds a draft is checked when it is opened`() {
        val editor = FakeEditor().apply { become(WITH_DETAILS) }
        assertEquals("② Vehicle registration, home address", Hands(editor).wait().strip())
    }

    @Test
    fun `only in the apps the force names, and never for passwords or where nothing may be learnt`() {
        val text = InputType.TYPE_CLASS_TEXT
        val passwords = listOf(
            text or InputType.TYPE_TEXT_VARIATION_PASSWORD, text or InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD,
            text or InputType.TYPE_TEXT_VARIATION_WEB_PASSWORD, InputType.TYPE_CLASS_NUMBER or InputType.TYPE_NUMBER_VARIATION_PASSWORD,
        )
        val unwatched = passwords.map { field(type = it) } + field("org.example.notes") + field("") +
            field(options = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
        for (info in unwatched) {
            val editor = FakeEditor().apply { become("Reg AB12 CDE") }
            val hands = Hands(editor, info).wait()
            val before = editor.reads
            hands.write("1").wait()
            assertEquals("", hands.strip())
            assertNull(hands.service.desk.conversation)
            // The question about capitals is all that an editor is asked there.
            assertTrue(editor.reads - before <= 2)
        }
        assertEquals("① Vehicle registration", Hands(FakeEditor().apply { become("Reg AB12 CDE") }, field("com.whatsapp.w4b")).wait().strip())
        push("checked_apps" to "org.example.notes")
        assertEquals("① Vehicle registration", Hands(FakeEditor().apply { become("Reg AB12 CDE") }, field("org.example.notes")).wait().strip())
        assertEquals("", Hands(FakeEditor().apply { become("Reg AB12 CDE") }, field()).wait().strip())
    }

    @Test
    fun `on the page where it is tried out it checks too, but not in our own editor of the share sheet`() {
        assertEquals("① Vehicle registration", Hands(FakeEditor().apply { become("Reg AB12 CDE") }, sending(application.packageName)).wait().strip())
        val editor = field(application.packageName, options = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
        assertEquals("", Hands(FakeEditor().apply { become("Reg AB12 CDE") }, editor).wait().strip())
    }

    @Test
    fun `the reminder takes out what was found, and undoes it`() {
        val hands = Hands()
        hands.editor.become(WITH_DETAILS)
        hands.wait().openPanel()
        assertTrue("${hands.words()}", hands.words().any { "①AB12 CDE" in it } && hands.sees(R.string.take_out))
        hands.press(R.string.take_out)
        assertTrue(hands.editor.text, "[vehicle registration]" in hands.editor.text && "Acacia" in hands.editor.text)
        hands.press(R.string.panel_take_out)
        assertTrue(hands.editor.text, "Acacia" !in hands.editor.text && hands.sees(R.string.clear_title))
        hands.press(R.string.undo).press(R.string.undo)
        assertEquals(WITH_DETAILS, hands.editor.text)
        hands.press(R.string.panel_back)
        assertEquals(View.GONE, hands.view<View>(R.id.panel).visibility)
        assertEquals("② Vehicle registration, home address", hands.strip())
    }

    @Test
    fun `Back closes the reminder before it hides the keys, and nobody explores the keys behind it`() {
        val hands = Hands()
        hands.write("Reg AB12 CDE").wait().openPanel()
        val body = hands.view<View>(R.id.keyboard_body)
        assertEquals(View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS, body.importantForAccessibility)
        val code = KeyEvent.KEYCODE_BACK
        assertTrue(hands.service.onKeyDown(code, KeyEvent(KeyEvent.ACTION_DOWN, code)) && hands.service.onKeyUp(code, KeyEvent(KeyEvent.ACTION_UP, code)))
        assertEquals(View.GONE, hands.view<View>(R.id.panel).visibility)
        assertEquals(View.IMPORTANT_FOR_ACCESSIBILITY_AUTO, body.importantForAccessibility)
        assertFalse(hands.service.onKeyDown(code, KeyEvent(KeyEvent.ACTION_DOWN, code)))
    }

    @Test
    fun `a field that is not described at all can be written in`() {
        val hands = Hands()
        hands.service.onStartInput(null, false)
        hands.service.onStartInputView(null, false)
        hands.write("ok")
        assertEquals("ok", hands.editor.text)
        assertEquals("", hands.strip())
    }

    @Test
    fun `what is kept is said to be, for as long as its words stay`() {
        val hands = Hands()
        hands.editor.become("Reg AB12 CDE")
        hands.wait().openPanel().press(R.string.keep).press(R.string.panel_back)
        assertEquals(string(R.string.strip_kept, "① Vehicle registration"), hands.strip())
        hands.write(" ok").wait()
        assertEquals(string(R.string.strip_kept, "① Vehicle registration"), hands.strip())
        hands.editor.become("")
        hands.wait()
        hands.editor.become("Reg AB12 CDE")
        assertEquals("a new draft starts anew", "① Vehicle registration", hands.wait().strip())
    }

    @Test
    fun `an app that starts its field over loses nothing that was decided`() {
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").wait().openPanel().press(R.string.keep).restart().wait()
        assertEquals(string(R.string.strip_kept, "① Vehicle registration"), hands.strip())
        assertTrue("the reminder stays up", hands.sees(R.string.kept))
    }

    @Test
    fun `the send key asks first where something was found, and only there`() {
        val hands = Hands(info = sending())
        hands.editor.onAction = { hands.editor.become("") }
        hands.write("Quiet night").tap(Act.ENTER).wait()
        assertEquals(1, hands.editor.actions.size)
        hands.write("Reg AB12 CDE").tap(Act.ENTER).wait()
        assertEquals("typed a moment before, and still seen", 1, hands.editor.actions.size)
        assertTrue(hands.sees(R.string.send_as_it_is))
        hands.press(R.string.panel_back)
        assertEquals("Reg AB12 CDE", hands.editor.text)
        hands.tap(Act.ENTER).wait().press(R.string.send_as_it_is)
        assertEquals("one stray tap does not send", 1, hands.editor.actions.size)
        hands.press(R.string.send_as_it_is_sure)
        assertEquals(2, hands.editor.actions.size)
        assertEquals(string(R.string.strip_empty), hands.wait().strip())
    }

    @Test
    fun `what was kept or taken out goes with the next press`() {
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").tap(Act.ENTER).wait().press(R.string.keep).press(R.string.panel_back).tap(Act.ENTER).wait()
        assertEquals(1, hands.editor.actions.size)
        hands.editor.become("Reg AB13 CDE")
        hands.tap(Act.ENTER).wait().press(R.string.panel_take_out).press(R.string.panel_back).tap(Act.ENTER).wait()
        assertEquals(2, hands.editor.actions.size)
        assertEquals("Reg [vehicle registration]", hands.editor.text)
    }

    @Test
    fun `a block hides the way out and offers the approved channel`() {
        push("level_personal_data" to "block", "approved_channel_name" to "Connect", "approved_channel_link" to "https://c.example", "contact" to "ext. 555")
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").tap(Act.ENTER).wait()
        assertFalse(hands.sees(R.string.send_as_it_is) || hands.words().contains(string(R.string.send)))
        assertTrue(hands.sees(R.string.blocked) && hands.words().any { "ext. 555" in it })
        hands.press("Use Connect instead")
        assertEquals("https://c.example", shadowOf(application).nextStartedActivity.dataString)
        assertTrue(string(R.string.strip_blocked, "").trim() in hands.strip())
        assertEquals(emptyList<Int>(), hands.editor.actions)
    }

    @Test
    fun `a reason is asked for where the force wants one`() {
        push("ask_reason_for" to arrayOf("personal_data"), "reasons" to "Risk to life; Duty inspector agreed")
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").tap(Act.ENTER).wait().press(R.string.send_as_it_is)
        assertTrue(hands.sees(R.string.reason_title) && hands.editor.actions.isEmpty())
        hands.press(R.string.panel_back)
        assertTrue(hands.sees(R.string.send_as_it_is))
        hands.press(R.string.send_as_it_is).press("Risk to life")
        assertEquals(1, hands.editor.actions.size)
    }

    @Test
    fun `a note brings nothing up by itself`() {
        push("level_personal_data" to "note")
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").wait()
        assertEquals("① Vehicle registration", hands.strip())
        hands.tap(Act.ENTER).wait()
        assertEquals(1, hands.editor.actions.size)
    }

    @Test
    fun `a trial shows nothing, asks nothing and counts what left the field`() {
        push("trial" to true)
        val hands = Hands(info = sending())
        hands.editor.onAction = { hands.editor.become("") }
        hands.write("Reg AB12 CDE").wait()
        assertEquals("", hands.strip())
        hands.tap(Act.ENTER).wait()
        assertEquals(1, hands.editor.actions.size)
        assertEquals(1 to mapOf("personal_data" to 1), application.counts.checked to application.counts.byCategory)
        hands.write("x").wait().tap(Act.DELETE).wait()
        assertEquals("what was deleted was not sent", 1, application.counts.checked)
    }

    @Test
    fun `a check that fails is said, and the send key asks`() {
        checkWith(CoreChecker { Moderator.faulty() })
        val hands = Hands(info = sending())
        hands.write("Quiet").wait()
        assertEquals(string(R.string.strip_failed), hands.strip())
        hands.tap(Act.ENTER).wait()
        assertTrue(hands.words().any { "could not check" in it } && hands.editor.actions.isEmpty())
        hands.press(R.string.send)
        assertEquals(1, hands.editor.actions.size)
        assertEquals("Quiet", hands.editor.text)
    }

    @Test
    fun `an editor that shows nothing of its text is said not to be checked`() {
        val hands = Hands(FakeEditor(Manners.SHOWS_NOTHING))
        hands.write("Reg AB12 CDE").wait()
        assertEquals(string(R.string.strip_failed), hands.strip())
        assertEquals("Reg AB12 CDE", hands.editor.text)
        assertEquals("① Vehicle registration", Hands(FakeEditor(Manners.SHOWS_AROUND)).write("Reg AB12 CDE").wait().strip())
        assertEquals("① Vehicle registration", Hands(FakeEditor(Manners.TELLS_NOTHING)).write("Reg AB12 CDE").wait().strip())
    }

    @Test
    fun `an editor that does not let its words be changed keeps them, and the officer is told`() {
        val hands = Hands(FakeEditor().apply { refusesSelection = true })
        hands.write("Reg AB12 CDE ok").wait().openPanel().press(R.string.take_out)
        assertEquals("Reg AB12 CDE ok", hands.editor.text)
        assertEquals(string(R.string.panel_not_changed), ShadowToast.getTextOfLatestToast())
    }

    @Test
    fun `an answer that is out of date never shows over a newer one`() {
        val gate = CountDownLatch(1)
        val real = CoreChecker()
        val slow = object : Checker by real {
            override fun check(text: CharSequence, destination: String?, language: Language, turn: Int): Outcome {
                if ("AB12" in text) gate.await()
                return real.check(text, destination, language, turn)
            }
        }
        checkWith(slow)
        val hands = Hands()
        hands.editor.become("Reg AB12 CDE")
        hands.idle(1_000)
        assertEquals(string(R.string.strip_checking), hands.strip())
        val other = FakeEditor().apply { become("Quiet") }
        hands.leave()
        hands.open(other, field())
        gate.countDown()
        hands.wait()
        assertEquals(string(R.string.strip_clear), hands.strip())
    }

    @Test
    fun `what did not change is not checked again, and quick keys are checked together`() {
        val checks = AtomicInteger()
        val real = CoreChecker()
        checkWith(object : Checker by real {
            override fun check(text: CharSequence, destination: String?, language: Language, turn: Int): Outcome {
                checks.incrementAndGet()
                return real.check(text, destination, language, turn)
            }
        })
        val hands = Hands()
        hands.wait()
        val before = checks.get()
        hands.write("quiet").wait()
        assertEquals(1, checks.get() - before)
        repeat(5) { hands.editor.select(0, it) }
        hands.wait()
        assertEquals(1, checks.get() - before)
    }

    @Test
    fun `a policy that changes while the reminder is open is followed`() {
        val hands = Hands(info = sending())
        hands.write("Reg AB12 CDE").tap(Act.ENTER).wait()
        assertTrue(hands.sees(R.string.send_as_it_is))
        push("level_personal_data" to "block")
        hands.wait()
        assertTrue(hands.sees(R.string.blocked) && !hands.sees(R.string.send_as_it_is))
        push("level_personal_data" to "off")
        hands.wait()
        assertTrue(hands.sees(R.string.clear_title))
        push("checked_apps" to "org.example")
        hands.wait()
        assertEquals("", hands.strip())
        assertEquals("Reg AB12 CDE", hands.editor.text)
    }

    @Test
    fun `it speaks the force's language, whatever is written`() {
        push("language" to "cy")
        val hands = Hands()
        hands.write("Reg AB12 CDE").wait()
        assertEquals("① Rhif cofrestru cerbyd", hands.strip())
    }

    @Test
    fun `nothing is known of a field once it is left`() {
        val hands = Hands()
        hands.write("Reg AB12 CDE").wait().openPanel()
        hands.leave()
        assertNull(hands.service.desk.conversation)
        assertFalse(hands.words(hands.screen.root).any { "AB12" in it })
    }
}
