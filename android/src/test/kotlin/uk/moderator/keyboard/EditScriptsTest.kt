package uk.moderator.keyboard

import android.text.InputType
import android.view.MotionEvent
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.KeyPlace
import kotlin.random.Random

/** Random edit scripts leave what a model, which knows no Android, says that they leave. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "w411dp-h891dp-xxhdpi")
class EditScriptsTest {
    private val strange = listOf("👍🏽", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👨‍👩‍👧", "e\u0301", "\uD83D", "ŵ", "🙄", "\u200F", "£", "🇬🇧🇫🇷")

    /** One script: [steps] random steps from [seed] against an editor with [manners]. */
    private fun run(hands: Hands, editor: FakeEditor, manners: Manners, seed: Int, steps: Int) {
        val random = Random(seed)
        val model = Model()
        val done = StringBuilder()
        var spaceAt = -10_000L
        repeat(steps) {
            hands.idle()
            val what = random.nextInt(100)
            val wasSpaceAt = spaceAt
            // Two spaces count as quick ones even where a finger moved the cursor or turned the page between them.
            if (what < 76 || what in 83 until 85 || what in 92 until 97) spaceAt = -10_000L
            when {
                what < 50 -> {
                    val place = randomKey(hands, random) ?: return@repeat
                    val text = checkNotNull(place.key.text)
                    // What a key shows is what it types, whatever shift was up to.
                    val alternative = place.key.alternatives.firstOrNull()?.takeIf { random.nextInt(8) == 0 }
                    val shown = hands.keys.looks.typed(alternative ?: text)
                    if (alternative == null) hands.tap(place) else hands.hold(hands.keys.looks.typed(text))
                    model.type(shown)
                    done.append(shown)
                }
                what < 62 -> {
                    val now = android.os.SystemClock.uptimeMillis()
                    val isQuick = now - wasSpaceAt <= 900
                    hands.tap(Act.SPACE)
                    // An editor that shows nothing cannot be asked what stands before the cursor.
                    val isEnd = isQuick && manners != Manners.SHOWS_NOTHING && model.endSentence()
                    if (!isEnd) model.type(" ")
                    if (!isQuick) spaceAt = now
                    done.append("_")
                }
                what < 76 -> {
                    hands.tap(Act.DELETE)
                    model.delete()
                    done.append("<")
                }
                what < 80 -> hands.keys.places?.all?.firstOrNull { it.key.act == Act.SHIFT }?.let(hands::tap)
                what < 83 -> hands.tap(Act.PAGE)
                what < 85 -> {
                    hands.tap(Act.ENTER)
                    model.type("\n")
                }
                what < 92 -> {
                    val at = List(2) { random.nextInt(model.text.length + 1) }.map { whole(model.text, it) }
                    editor.select(at.min(), at.max())
                    model.select(at.min(), at.max())
                    done.append("[${at.min()},${at.max()}]")
                }
                what < 97 -> {
                    val words = strange[random.nextInt(strange.size)]
                    editor.compose(words)
                    hands.idle()
                    model.type(words)
                    done.append("{$words}")
                    // A key of ours ends what was being composed; another composition would replace it.
                    val place = randomKey(hands, random) ?: return@repeat
                    model.type(hands.keys.looks.typed(checkNotNull(place.key.text)))
                    hands.tap(place)
                }
                else -> hands.idle(random.nextLong(0, 700))
            }
            assertEquals("seed $seed, $manners, after $done", model.text, editor.text)
        }
    }

    private fun randomKey(hands: Hands, random: Random): KeyPlace? = hands.keys.places?.all?.filter { it.key.text != null }?.randomOrNull(random)

    /** A finger does not select half a character. */
    private fun whole(text: String, at: Int): Int = Regex("\\X").findAll(text).map { it.range.first }.lastOrNull { it <= at } ?: 0

    private fun scripts(manners: Manners, count: Int, type: Int = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_MULTI_LINE) {
        val hands = Hands(FakeEditor(manners), field(type = type))
        repeat(count) { seed ->
            val editor = FakeEditor(manners)
            hands.leave().open(editor, field(type = type))
            run(hands, editor, manners, seed, 80)
        }
        hands.wait()
    }

    @Test
    fun `an honest editor`() = scripts(Manners.HONEST, 40, field().inputType)

    @Test
    fun `an editor that shows nothing of its text`() = scripts(Manners.SHOWS_NOTHING, 20)

    @Test
    fun `an editor that shows only what is around the cursor`() = scripts(Manners.SHOWS_AROUND, 20)

    @Test
    fun `an editor that never says that it changed`() = scripts(Manners.TELLS_NOTHING, 20)

    @Test
    fun `an editor that lies about its selection and its success`() = scripts(Manners.LIES, 20)

    @Test
    fun `at 200 keys a second none is lost, with two fingers at once and an editor that is slow to answer`() {
        val hands = Hands(FakeEditor(), field(type = InputType.TYPE_CLASS_TEXT))
        hands.editor.slowness = 20
        val words = "can anyone swap my late for an early next tuesday please ".repeat(20)
        var last: KeyPlace? = null
        for (letter in words) {
            // The next finger is down before the last is up.
            val place = if (letter == ' ') hands.place(Act.SPACE) else hands.place(letter.toString())
            twoFingers(hands, last, place)
            last = place
            hands.idle(5)
        }
        send(hands, MotionEvent.ACTION_UP, listOf(finger to checkNotNull(last)))
        hands.wait()
        assertEquals(words, hands.editor.text)
        assertTrue("read ${hands.editor.reads} times", hands.editor.reads < words.length / 4)
    }

    private var finger = 0

    /** A finger comes down on [next]; then the one on [last] is lifted. */
    private fun twoFingers(hands: Hands, last: KeyPlace?, next: KeyPlace) {
        val newer = (finger + 1) % FINGERS
        if (last == null) {
            send(hands, MotionEvent.ACTION_DOWN, listOf(newer to next))
        } else {
            val both = listOf(finger to last, newer to next)
            send(hands, MotionEvent.ACTION_POINTER_DOWN or (1 shl MotionEvent.ACTION_POINTER_INDEX_SHIFT), both)
            send(hands, MotionEvent.ACTION_POINTER_UP, both)
        }
        finger = newer
    }

    private fun send(hands: Hands, action: Int, fingers: List<Pair<Int, KeyPlace>>) {
        val now = android.os.SystemClock.uptimeMillis()
        val properties = fingers.map { (id, _) -> MotionEvent.PointerProperties().apply { this.id = id } }.toTypedArray()
        val places = fingers.map { (_, place) -> MotionEvent.PointerCoords().apply { x = place.area.centerX(); y = place.area.centerY() } }.toTypedArray()
        val event = MotionEvent.obtain(now, now, action, fingers.size, properties, places, 0, 0, 1f, 1f, 0, 0, 0, 0)
        hands.keys.dispatchTouchEvent(event)
        event.recycle()
    }

    private companion object {
        /** Pointers are numbered from 0 to 31. */
        const val FINGERS = 30
    }
}
