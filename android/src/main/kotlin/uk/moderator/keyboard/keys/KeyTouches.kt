package uk.moderator.keyboard.keys

import android.os.Handler
import android.view.ViewConfiguration
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.KeyPlace
import uk.moderator.keyboard.layout.KeyPlaces

/** What fingers came to. */
interface TouchListener {
    /** A finger came down on [place]. */
    fun touched(place: KeyPlace)

    /** [place] was tapped, and types; [alternative] was chosen of what a long press offers. */
    fun typed(place: KeyPlace, alternative: String?)

    /** A key that does something was tapped. */
    fun acted(act: Act)

    /** A finger left the shift key. */
    fun shiftReleased()

    /** Delete is pressed, or still pressed: [wholeWord] after a while. */
    fun deleted(wholeWord: Boolean)

    /** The space bar is held. */
    fun spaceHeld()

    /** What is pressed or offered changed. */
    fun looksChanged()
}

/** What a long press on [place] offers: cells of [cell] pixels from [left]; [choices] as they stand, from the left. */
class Offer(val place: KeyPlace, val choices: List<String>, val left: Float, val cell: Float, var chosen: Int)

/**
 * Follows fingers over the keys. A second finger that comes down before the first is up types the first one's key at once, which
 * is how fast writers lose none. [places] are the keys of the moment.
 */
class KeyTouches(private val handler: Handler, private val listener: TouchListener, private val places: () -> KeyPlaces?) {
    private class Finger(val id: Int, var place: KeyPlace) {
        /** It has done what it came for. */
        var isDone = false
    }

    private val fingers = mutableListOf<Finger>()
    private var repeats = 0
    private val hold = Runnable { held() }
    private val again = Runnable { repeat() }

    /** What a long press offers now. */
    var offer: Offer? = null
        private set

    /** The keys that fingers are on. */
    val pressed: List<KeyPlace> get() = fingers.map { it.place }

    /** The key that is shown larger above the finger. */
    val shown: KeyPlace? get() = fingers.lastOrNull { !it.isDone && it.place.key.text != null }?.place

    /** Finger [id] came down. */
    fun down(id: Int, x: Float, y: Float) {
        val place = places()?.at(x, y) ?: return
        for (earlier in fingers.toList()) if (!earlier.isDone && earlier.place.key.act != Act.SHIFT) finish(earlier)
        stopWaiting()
        fingers += Finger(id, place)
        listener.touched(place)
        when (place.key.act) {
            Act.SHIFT -> listener.acted(Act.SHIFT)
            Act.DELETE -> {
                repeats = 0
                listener.deleted(wholeWord = false)
                handler.postDelayed(again, ViewConfiguration.getLongPressTimeout().toLong())
            }
            Act.SPACE -> handler.postDelayed(hold, ViewConfiguration.getLongPressTimeout().toLong())
            else -> waitForHold(place)
        }
        listener.looksChanged()
    }

    /** Finger [id] moved. */
    fun move(id: Int, x: Float, y: Float) {
        val finger = fingers.firstOrNull { it.id == id } ?: return
        val offer = offer
        if (offer != null) {
            if (offer.place != finger.place) return
            val chosen = ((x - offer.left) / offer.cell).toInt().coerceIn(offer.choices.indices)
            if (chosen != offer.chosen) {
                offer.chosen = chosen
                listener.looksChanged()
            }
            return
        }
        val place = places()?.at(x, y) ?: return
        if (place === finger.place || finger.isDone || finger.place.key.act in STICKY || place.key.act in STICKY) return
        finger.place = place
        stopWaiting()
        waitForHold(place)
        listener.looksChanged()
    }

    /** Finger [id] was lifted. */
    fun up(id: Int) {
        val finger = fingers.firstOrNull { it.id == id } ?: return
        if (!finger.isDone) finish(finger)
        fingers -= finger
        stopWaiting()
        listener.looksChanged()
    }

    /** The touch belongs to somebody else, or the keys changed: nothing more is typed by it. */
    fun cancel() {
        val hadShift = fingers.any { it.place.key.act == Act.SHIFT }
        fingers.clear()
        offer = null
        stopWaiting()
        if (hadShift) listener.shiftReleased()
        listener.looksChanged()
    }

    private fun finish(finger: Finger) {
        finger.isDone = true
        val key = finger.place.key
        val offered = offer?.takeIf { it.place === finger.place }
        offer = null
        when {
            key.text != null -> listener.typed(finger.place, offered?.let { it.choices[it.chosen] })
            key.act == Act.SHIFT -> listener.shiftReleased()
            key.act == Act.DELETE -> Unit
            key.act != null -> listener.acted(key.act)
        }
    }

    private fun waitForHold(place: KeyPlace) {
        if (place.key.alternatives.isNotEmpty()) handler.postDelayed(hold, ViewConfiguration.getLongPressTimeout().toLong())
    }

    private fun stopWaiting() {
        handler.removeCallbacks(hold)
        handler.removeCallbacks(again)
    }

    private fun held() {
        val finger = fingers.lastOrNull()?.takeIf { !it.isDone } ?: return
        if (finger.place.key.act == Act.SPACE) {
            finger.isDone = true
            listener.spaceHeld()
        } else {
            offer = places()?.let { offerAt(finger.place, it) }
        }
        listener.looksChanged()
    }

    /** The first choice lies over the key; the others go to its right, or to its left where there is no room. */
    private fun offerAt(place: KeyPlace, places: KeyPlaces): Offer {
        val area = places.drawn(place)
        val choices = place.key.alternatives
        val cell = (places.width / places.page.columns).coerceAtMost(places.width / choices.size)
        val isToTheRight = area.left + choices.size * cell <= places.width
        val left = (if (isToTheRight) area.left else area.right - choices.size * cell).coerceAtLeast(0f)
        return if (isToTheRight) Offer(place, choices, left, cell, 0) else Offer(place, choices.reversed(), left, cell, choices.lastIndex)
    }

    private fun repeat() {
        repeats++
        val wholeWord = repeats > CHARACTERS_FIRST
        listener.deleted(wholeWord)
        handler.postDelayed(again, if (wholeWord) WORD_MS else (SLOWEST_MS - repeats * FASTER_BY_MS).coerceAtLeast(FASTEST_MS))
    }

    private companion object {
        /** Keys that a finger neither slides off nor onto. */
        val STICKY = setOf(Act.SHIFT, Act.DELETE, Act.SPACE, Act.ENTER, Act.PAGE, Act.SYMBOLS, Act.MORE, Act.LANGUAGE)

        const val CHARACTERS_FIRST = 25
        const val SLOWEST_MS = 90L
        const val FASTER_BY_MS = 3L
        const val FASTEST_MS = 30L
        const val WORD_MS = 140L
    }
}
