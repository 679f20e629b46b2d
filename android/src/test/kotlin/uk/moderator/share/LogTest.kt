package uk.moderator.share

import android.content.Intent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLog
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.check.CoreChecker
import uk.moderator.checkWith
import uk.moderator.core.Moderator
import uk.moderator.install
import uk.moderator.keyboard.FakeEditor
import uk.moderator.keyboard.Hands
import uk.moderator.keyboard.Manners
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.sending
import java.io.ByteArrayOutputStream
import java.io.PrintStream

/** No word of a message reaches the log or the standard streams, whatever happens to it. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class LogTest {
    private val message = "Zebrafinch quokka AB12 CDE marmoset, 14 Wombat Road, Sheffield S10 2TN"
    private val words = Regex("\\w{4,}").findAll(message).map { it.value }.toList()

    private fun keyboardFlow() {
        val hands = Hands(info = sending())
        hands.editor.become(message)
        hands.wait().write(" ok").wait().openPanel().press(R.string.keep).press(R.string.take_out).press(R.string.undo).press(R.string.panel_back)
        hands.tap(Act.ENTER).wait().press(R.string.panel_back).leave()
        checkWith(CoreChecker { Moderator.faulty() })
        hands.open(FakeEditor().apply { become(message) }, sending()).wait().openPanel()
        hands.open(FakeEditor(Manners.SHOWS_NOTHING).apply { become(message) }, sending()).wait()
    }

    private fun wholeFlow() {
        val screen = Screen.share(message)
        screen.press(R.string.keep).press(R.string.take_out).press(R.string.undo).press(R.string.edit)
        screen.type("$message and more")
        screen.controller.recreate()
        screen.settle()
        screen.press(R.string.dont_send).press(R.string.back_to_message).press(R.string.edit_done)
        screen.press(R.string.send_as_it_is).press(R.string.send_as_it_is_sure)
        assertEquals("$message and more", screen.sentText())
        checkWith(CoreChecker { Moderator.faulty() })
        Screen.share(message).press(R.string.send)
        checkWith(CoreChecker { Moderator("{\"own_terms\": [{\"term\": 7}]}") })
        Screen.open(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, message))
    }

    @Test
    fun `no word of a message is logged`() {
        install(Target.WHATSAPP)
        val streams = ByteArrayOutputStream()
        val out = System.out
        val err = System.err
        try {
            System.setOut(PrintStream(streams, true))
            System.setErr(PrintStream(streams, true))
            wholeFlow()
            checkWith(CoreChecker())
            keyboardFlow()
        } finally {
            System.setOut(out)
            System.setErr(err)
        }
        // A fault quotes the message in its payload: were it not for the guard, the words would be here.
        val logged = streams.toString() + ShadowLog.getLogs().joinToString("\n") { "${it.msg} ${it.throwable?.stackTraceToString()}" }
        for (word in words) assertTrue("“$word” was logged", word !in logged)
    }
}
