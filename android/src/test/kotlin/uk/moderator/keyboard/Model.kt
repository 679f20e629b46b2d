package uk.moderator.keyboard

/** What a person expects a text field to hold, worked out from what they did and without any Android. */
class Model(var text: String = "", var start: Int = 0, var end: Int = 0) {
    /** [words] in place of the selection. */
    fun type(words: String) {
        text = text.replaceRange(start, end, words)
        select(start + words.length, start + words.length)
    }

    /** Two spaces after a word make a full stop. */
    fun endSentence(): Boolean {
        val isAfterWord = start == end && start >= 2 && text[start - 1] == ' ' && (text[start - 2].isLetterOrDigit() || text[start - 2] in ")]}”’\"'%")
        if (isAfterWord) {
            select(start - 1, start)
            type(". ")
        }
        return isAfterWord
    }

    /** The delete key. */
    fun delete() {
        if (start == end) start = lastCharacter(text.substring(0, start))
        type("")
    }

    fun select(start: Int, end: Int) {
        this.start = start
        this.end = end
    }

    companion object {
        /** Where the last character of [before] begins, as people count characters. */
        fun lastCharacter(before: String): Int = Regex("\\X").findAll(before).lastOrNull()?.range?.first ?: 0
    }
}
