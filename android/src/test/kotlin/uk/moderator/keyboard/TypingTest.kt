package uk.moderator.keyboard

import android.inputmethodservice.InputMethodService
import android.text.InputType
import android.view.KeyEvent
import android.view.inputmethod.EditorInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import uk.moderator.R
import uk.moderator.keyboard.keys.BalloonView
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.typing.Shift

/** Writing with the keyboard, as fingers do it. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "w411dp-h891dp-xxhdpi")
class TypingTest {
    @Test
    fun `a message is written as it is typed, with the capitals the field asks for`() {
        val hands = Hands()
        "any1 about for lates?".forEach { hands.key(it) }
        assertEquals("Any1 about for lates?", hands.editor.text)
    }

    @Test
    fun `a field that asks for no capitals gets none`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.write("tea")
        assertEquals("tea", hands.editor.text)
    }

    @Test
    fun `two quick spaces end a sentence, slow ones do not, nor in an address`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES))
        hands.write("Ta  ")
        assertEquals("Ta. ", hands.editor.text)
        assertTrue(hands.keys.looks.isUpper)
        hands.write("Me")
        hands.tap(Act.SPACE)
        hands.idle(1_500)
        hands.tap(Act.SPACE)
        assertEquals("Ta. Me  ", hands.editor.text)
        val address = Hands(info = field(type = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_EMAIL_ADDRESS))
        address.write("a  ")
        assertEquals("a  ", address.editor.text)
    }

    @Test
    fun `shift is for one letter, twice locks, once more unlocks`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.tap(Act.SHIFT).write("A")
        assertEquals(Shift.State.OFF, hands.keys.looks.shift)
        hands.write("b")
        hands.tap(Act.SHIFT).tap(Act.SHIFT)
        assertEquals(Shift.State.LOCKED, hands.keys.looks.shift)
        hands.write("CD")
        hands.tap(Act.SHIFT).write("e")
        assertEquals("AbCDe", hands.editor.text)
    }

    @Test
    fun `a long press offers Welsh letters and signs, in the case of the keys`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.hold("w", 1).hold("y", 1).hold("d").hold("e")
        assertEquals("ŵŷ£€", hands.editor.text)
        hands.tap(Act.SHIFT).hold("O", -1)
        // At the right edge they go to the left, the first still over the key.
        assertEquals("ŵŷ£€Ô", hands.editor.text)
        hands.hold("o").tap(Act.SHIFT).hold("A", 1)
        assertEquals("ŵŷ£€Ô{Â", hands.editor.text)
    }

    @Test
    fun `in Welsh a plain long press gives the circumflex`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT)).welsh()
        for (vowel in listOf("a", "e", "i", "o", "u", "w", "y")) hands.hold(vowel)
        assertEquals("âêîôûŵŷ", hands.editor.text)
        assertEquals("Cymraeg", hands.keys.looks.label(hands.place(Act.SPACE).key))
    }

    @Test
    fun `a key that is pressed shows above the finger, but not for a password`() {
        val hands = Hands()
        val balloon = hands.view<BalloonView>(R.id.balloon)
        hands.press(hands.place("A"))
        assertEquals(listOf("A"), balloon.shown)
        hands.idle(600)
        assertEquals(listOf("@", "Â", "Á", "Ä", "À"), balloon.shown)
        hands.lift(hands.place("A"))
        assertEquals(emptyList<String>(), balloon.shown)
        val secret = Hands(info = field(type = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_PASSWORD))
        secret.press(secret.place("a"))
        assertEquals(emptyList<String>(), secret.view<BalloonView>(R.id.balloon).shown)
    }

    @Test
    @GraphicsMode(GraphicsMode.Mode.NATIVE)
    fun `the keyboard takes no more of the screen than it shows, and touches above it are the app's`() {
        val hands = Hands()
        val root = hands.screen.root
        assertTrue("${root.height}", root.height < root.rootView.height / 2)
        val insets = InputMethodService.Insets()
        hands.service.onComputeInsets(insets)
        assertEquals(root.rootView.height - hands.screen.height, insets.contentTopInsets)
        assertEquals(insets.contentTopInsets, insets.touchableRegion.bounds.top)
    }

    @Test
    fun `hardware keys and what they type are left alone`() {
        val hands = Hands()
        for (code in listOf(KeyEvent.KEYCODE_A, KeyEvent.KEYCODE_DEL, KeyEvent.KEYCODE_ENTER)) {
            assertFalse(hands.service.onKeyDown(code, KeyEvent(KeyEvent.ACTION_DOWN, code)))
            assertFalse(hands.service.onKeyUp(code, KeyEvent(KeyEvent.ACTION_UP, code)))
        }
        assertEquals("", hands.editor.text)
    }

    @Test
    fun `a finger that is held on the space bar offers the phone's other keyboards, and types nothing`() {
        val hands = Hands()
        val space = hands.place(Act.SPACE)
        hands.press(space)
        hands.idle(700)
        hands.lift(space)
        assertEquals("", hands.editor.text)
    }

    @Test
    fun `both pages of symbols can be written with`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.write("£5 @ (50%) = ½ × ~|")
        assertEquals("£5 @ (50%) = ½ × ~|", hands.editor.text)
    }

    @Test
    fun `delete takes whole characters, what is selected, and speeds up`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.editor.become("x👨‍👩‍👧‍👦")
        hands.tap(Act.DELETE)
        assertEquals("x", hands.editor.text)
        hands.editor.become("y👍🏽🏴󠁧󠁢󠁷󠁬󠁳󠁿")
        hands.tap(Act.DELETE)
        assertEquals("y👍🏽", hands.editor.text)
        hands.editor.select(0, 1)
        hands.tap(Act.DELETE)
        assertEquals("👍🏽", hands.editor.text)
        hands.editor.become("word ".repeat(60))
        hands.press(hands.place(Act.DELETE))
        hands.idle(1_000)
        val inASecond = 300 - hands.editor.text.length
        hands.idle(1_000)
        val inTwo = 300 - hands.editor.text.length
        assertTrue("$inASecond then $inTwo", inASecond in 5..15 && inTwo > 2 * inASecond)
        hands.idle(2_000)
        assertTrue(300 - hands.editor.text.length > 4 * inTwo / 2)
        hands.lift(hands.place(Act.DELETE))
        val left = hands.editor.text
        hands.idle(2_000)
        assertEquals(left, hands.editor.text)
    }

    @Test
    fun `Enter is a new line, or the field's action`() {
        val hands = Hands()
        "a\nb".forEach { hands.key(it) }
        assertEquals("A\nB", hands.editor.text)
        assertEquals(emptyList<Int>(), hands.editor.actions)
        val search = Hands(info = field("org.example", InputType.TYPE_CLASS_TEXT, EditorInfo.IME_ACTION_SEARCH))
        search.tap(Act.ENTER)
        assertEquals(listOf(EditorInfo.IME_ACTION_SEARCH), search.editor.actions)
        val named = field("org.example", InputType.TYPE_CLASS_TEXT, EditorInfo.IME_ACTION_DONE).apply { actionLabel = "Ask"; actionId = 77 }
        val custom = Hands(info = named)
        assertEquals("Ask", custom.keys.looks.label(custom.place(Act.ENTER).key))
        custom.tap(Act.ENTER)
        assertEquals(listOf(77), custom.editor.actions)
    }

    @Test
    fun `what is still being composed is not typed over`() {
        val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
        hands.editor.compose("hal")
        hands.write("o")
        assertEquals("halo", hands.editor.text)
        hands.editor.compose(" there")
        hands.tap(Act.DELETE)
        assertEquals("halo ther", hands.editor.text)
    }

    @Test
    fun `numbers and telephones have pages of their own, addresses their signs`() {
        val number = Hands(info = field(type = InputType.TYPE_CLASS_NUMBER))
        number.write("42")
        assertEquals("42", number.editor.text)
        assertFalse(number.keys.places?.all.orEmpty().any { it.key.text == "q" })
        val phone = Hands(info = field(type = InputType.TYPE_CLASS_PHONE))
        phone.write("+44")
        assertEquals("+44", phone.editor.text)
        val email = Hands(info = field(type = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_EMAIL_ADDRESS))
        assertTrue(email.keys.places?.all.orEmpty().any { it.key.text == "@" })
    }

    @Test
    fun `no editor at all is harmless`() {
        val hands = Hands()
        hands.service.onFinishInput()
        hands.service.onUnbindInput()
        hands.write("gone")
        hands.tap(Act.DELETE).tap(Act.ENTER)
    }
}
