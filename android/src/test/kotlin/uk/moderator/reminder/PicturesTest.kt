package uk.moderator.reminder

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.view.ViewGroup
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.WITH_DETAILS
import uk.moderator.check.CoreChecker
import uk.moderator.checkWith
import uk.moderator.core.Moderator
import uk.moderator.install
import uk.moderator.keyboard.Hands
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.sending
import uk.moderator.policy.PolicyActivity
import uk.moderator.policy.push
import uk.moderator.policy.settle
import uk.moderator.setup.AboutActivity
import uk.moderator.setup.KeyboardSetupActivity
import uk.moderator.share.ShareActivity
import uk.moderator.share.Target
import java.io.File

/** Draws the reminder to `docs/images/`: `scripts/pictures`. Without `-Dmoderator.pictures` it is skipped. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(sdk = [35])
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class PicturesTest(private val name: String, private val qualifiers: String, private val fontScale: Float) {
    private val folder = System.getProperty("moderator.pictures").orEmpty()
    private val isWelsh = qualifiers.startsWith("cy")
    private val found = if (isWelsh) "All rhywun wirio AB12 CDE? Mae wedi’i pharcio y tu allan i 14 Heol y Bont, Caerdydd CF10 1AB eto" else WITH_DETAILS

    private fun prepare() {
        assumeTrue("no folder for pictures was given", folder.isNotEmpty())
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(fontScale)
        install(Target.WHATSAPP)
        Turns.next = 0
    }

    private fun draw(screen: Screen, what: String) = draw(screen.activity.window.decorView, what)

    private fun draw(view: View, what: String) {
        val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        view.draw(Canvas(bitmap))
        val file = File(folder, "$what-$name.png")
        file.parentFile?.mkdirs()
        file.outputStream().use { assertTrue(bitmap.compress(Bitmap.CompressFormat.PNG, 100, it)) }
    }

    @Test
    fun found() {
        prepare()
        draw(Screen.share(found), "found")
    }

    @Test
    fun edited() {
        prepare()
        draw(Screen.share(found).press(R.string.take_out), "edited")
    }

    @Test
    fun typing() {
        prepare()
        val screen = Screen.share(found)
        screen.press(R.string.edit)
        draw(screen, "typing")
    }

    @Test
    fun clear() {
        prepare()
        draw(Screen.share(found).press(R.string.take_out).press(R.string.take_out), "clear")
    }

    @Test
    fun blocked() {
        prepare()
        checkWith(CoreChecker { Moderator(BLOCKING) })
        draw(Screen.share(found), "blocked")
    }

    @Test
    fun `could not check`() {
        prepare()
        checkWith(CoreChecker { Moderator.faulty() })
        draw(Screen.share(found), "could-not-check")
    }

    @Test
    fun reason() {
        prepare()
        push("ask_reason_for" to arrayOf("personal_data"))
        draw(Screen.share(found).press(R.string.send_as_it_is), "reason")
    }

    @Test
    fun channel() {
        prepare()
        push("level_personal_data" to "block", "approved_channel_name" to "Force Connect", "approved_channel_link" to "https://c.example", "contact" to "ext. 555")
        draw(Screen.share(found), "channel")
    }

    @Test
    fun policy() {
        prepare()
        push("trial" to true, "force_name" to "Example Police", "contact" to "ext. 555", "own_terms" to "Kestrel; Merlin")
        Screen.share(found)
        push("trial" to "yes", "trail" to 1)
        draw(page(PolicyActivity::class.java), "policy")
    }

    @Test
    fun setup() {
        prepare()
        draw(page(KeyboardSetupActivity::class.java), "setup")
    }

    @Test
    fun keyboard() {
        prepare()
        draw(chat { }, "keyboard")
        draw(chat { it.tap(Act.PAGE) }, "keyboard-symbols")
        draw(chat { it.editor.become(found); it.wait() }, "keyboard-found")
        draw(chat { it.editor.become(found); it.wait().openPanel() }, "keyboard-reminder")
        draw(chat { it.press(it.place(if (isWelsh) "W" else "E")).idle(700) }, "keyboard-held")
    }

    /** A chat with the keyboard below it, as it stands after [work]. */
    private fun chat(work: (Hands) -> Unit): View {
        val hands = Hands(info = sending(), isChat = true)
        if (isWelsh) hands.welsh()
        work(hands)
        hands.idle()
        val window = hands.screen.root.rootView
        val density = window.resources.displayMetrics.density
        hands.bubble.apply {
            text = hands.editor.text.ifEmpty { " " }
            textSize = 17f
            setTextColor(context.getColor(R.color.text))
            setBackgroundResource(R.drawable.editor)
            val margin = (10 * density).toInt()
            setPadding(margin, margin, margin, margin)
            val room = maxOf(hands.screen.height, hands.view<View>(R.id.panel).takeIf { it.visibility == View.VISIBLE }?.layoutParams?.height ?: 0)
            (layoutParams as ViewGroup.MarginLayoutParams).setMargins(margin, margin, margin, room + margin)
        }
        val exactly = { size: Int -> View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY) }
        window.measure(exactly(window.width), exactly(window.height))
        window.layout(0, 0, window.width, window.height)
        return window
    }

    private fun page(activity: Class<out android.app.Activity>): View {
        val page = Robolectric.buildActivity(activity).setup().visible().get()
        settle()
        return page.window.decorView
    }

    @Test
    fun about() {
        prepare()
        draw(Robolectric.buildActivity(AboutActivity::class.java).setup().visible().get().window.decorView, "about")
    }

    companion object {
        private const val BLOCKING =
            """{"rules": {"PD107": "block", "PD108": "note"}, "approved_channel": {"name": "Force Connect"}}"""

        @JvmStatic
        @ParameterizedRobolectricTestRunner.Parameters(name = "{0}")
        fun looks(): List<Array<Any>> = listOf(
            arrayOf("light", "en-rGB-w360dp-h740dp-port-notnight-hdpi", 1f),
            arrayOf("dark", "en-rGB-w360dp-h740dp-port-night-hdpi", 1f),
            arrayOf("large-font", "en-rGB-w360dp-h740dp-port-notnight-hdpi", 2f),
            arrayOf("welsh", "cy-w360dp-h740dp-port-notnight-hdpi", 1f),
            arrayOf("landscape", "en-rGB-w740dp-h360dp-land-notnight-hdpi", 1f),
        )
    }
}
