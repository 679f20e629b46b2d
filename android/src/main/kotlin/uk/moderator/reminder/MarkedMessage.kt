package uk.moderator.reminder

import uk.moderator.core.Finding

/** The message as the reminder shows it: numbered marks around what was found, and only the parts around it where it is long. */
class MarkedMessage private constructor(val text: String, val marks: List<Mark>, val isInParts: Boolean) {
    companion object {
        /** As much as is laid out at once: more makes a phone stutter. */
        private const val LONGEST = 4_000

        /** How much is shown on each side of a finding in a long message. */
        private const val AROUND = 120

        /** Findings that are shown one by one; the rest are counted. */
        const val MOST_FINDINGS = 40

        /** What to show for [text] with [findings], whose spans are in UTF-16 units of it. */
        fun of(text: String, findings: List<Finding>): MarkedMessage {
            val shown = findings.take(MOST_FINDINGS)
            val isInParts = text.length > LONGEST
            val output = StringBuilder()
            val marks = mutableListOf<Mark>()
            var from = 0
            for (finding in shown) {
                val start = finding.start.toInt()
                val end = finding.end.toInt()
                output.append(if (isInParts) between(text, from, start, from == 0) else text.substring(from, start))
                output.append(circled(finding.number.toInt()))
                marks += Mark(output.length, output.length + end - start, finding.level)
                output.append(text, start, end)
                from = end
            }
            output.append(if (isInParts) ending(text, from) else text.substring(from))
            return MarkedMessage(output.toString(), marks, isInParts)
        }

        private fun between(text: String, from: Int, start: Int, isFirst: Boolean): String = when {
            start - from <= 2 * AROUND -> text.substring(from, start)
            isFirst -> "… " + text.substring(whole(text, start - AROUND), start)
            else -> text.substring(from, whole(text, from + AROUND)) + " … " + text.substring(whole(text, start - AROUND), start)
        }

        private fun ending(text: String, from: Int): String =
            if (text.length - from <= AROUND) text.substring(from) else text.substring(from, whole(text, from + AROUND)) + " …"

        /** [at], or one less where it would cut a character in two. */
        private fun whole(text: String, at: Int): Int = if (text[at].isLowSurrogate()) at - 1 else at

        /** ① to ⑳, and (21) beyond. */
        fun circled(number: Int): String = if (number in 1..20) ('①' + number - 1).toString() else "($number)"
    }
}
