package uk.moderator.reminder

/** Counts reminders of this process, so that two in a row never ask the same question. */
object Turns {
    /** The next one; pictures set it, so that they always ask the same. */
    var next: Int = (System.nanoTime() ushr 8).toInt() and 0xFFFF

    /** The turn of a new reminder. */
    fun take(): Int = next++
}
