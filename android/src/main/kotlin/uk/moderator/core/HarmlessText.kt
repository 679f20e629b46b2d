package uk.moderator.core

/** What stands for a character that is not one. */
private const val REPLACEMENT = '\uFFFD'

/**
 * [text] with each lone surrogate (half an emoji) replaced, one for one so that offsets stay the same.
 * The core takes only whole characters; the bindings would throw.
 */
fun harmless(text: CharSequence): String {
    val output = StringBuilder(text.length)
    var at = 0
    while (at < text.length) {
        val unit = text[at]
        val next = if (at + 1 < text.length) text[at + 1] else ' '
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            output.append(unit).append(next)
            at += 2
        } else {
            output.append(if (unit.isSurrogate()) REPLACEMENT else unit)
            at += 1
        }
    }
    return output.toString()
}
