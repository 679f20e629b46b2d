package uk.moderator.keyboard.typing

/** The shift key: off, on for the next letter, locked. */
class Shift {
    /** What it is now. */
    enum class State { OFF, ONCE, LOCKED }

    var state: State = State.OFF
        private set
    private var isHeld = false
    private var typedWhileHeld = false
    private var pressedAt = NEVER
    private var wasAutomatic = false

    /** Whether letters come out as capitals. */
    val isOn: Boolean get() = state != State.OFF || isHeld

    /** A finger is on it; [now] is in milliseconds of any clock that only goes forward. */
    fun pressed(now: Long) {
        val isDouble = now - pressedAt <= DOUBLE_MS
        pressedAt = if (isDouble) NEVER else now
        isHeld = true
        typedWhileHeld = false
        state = when {
            state == State.LOCKED -> State.OFF
            isDouble -> State.LOCKED
            state == State.ONCE -> State.OFF
            else -> State.ONCE
        }
        wasAutomatic = false
    }

    /** The finger is off it; letters typed meanwhile were what it was held for. */
    fun released() {
        isHeld = false
        if (typedWhileHeld && state == State.ONCE) state = State.OFF
    }

    /** Something was typed. */
    fun typed() {
        typedWhileHeld = isHeld
        pressedAt = NEVER
        if (state == State.ONCE && !isHeld) state = State.OFF
    }

    /** What the field asks for at the cursor; a lock and a finger on the key go before it. */
    fun automatic(wantsCapital: Boolean) {
        if (state == State.LOCKED || isHeld || (state == State.ONCE && !wasAutomatic)) return
        state = if (wantsCapital) State.ONCE else State.OFF
        wasAutomatic = wantsCapital
    }

    /** A new field: [isLocked] where it asks for capitals only. */
    fun reset(isLocked: Boolean) {
        state = if (isLocked) State.LOCKED else State.OFF
        isHeld = false
        wasAutomatic = false
        pressedAt = NEVER
    }

    private companion object {
        const val DOUBLE_MS = 300L
        const val NEVER = -1_000_000L
    }
}
