package uk.moderator.policy

import android.content.Context
import android.content.SharedPreferences
import uk.moderator.core.Report

/** What a trial would have found: numbers by category, on this phone only, with no word of a message and no time. */
class TrialCounts(context: Context) {
    private val numbers: SharedPreferences = context.getSharedPreferences("trial", Context.MODE_PRIVATE)

    /** How many messages were checked. */
    val checked: Int get() = numbers.getInt(CHECKED, 0)

    /** How many of them held something of each category, by the category's name. */
    val byCategory: Map<String, Int>
        get() = numbers.all.keys.filter { it != CHECKED }.sorted().associateWith { numbers.getInt(it, 0) }

    /** Counts one message that was sent, once for each category in it. */
    fun count(report: Report) {
        val edit = numbers.edit().putInt(CHECKED, checked + 1)
        for (category in report.findings.map { it.category }.toSet()) {
            edit.putInt(category, numbers.getInt(category, 0) + 1)
        }
        edit.apply()
    }

    /** Clears every number. */
    fun clear() = numbers.edit().clear().apply()

    private companion object {
        const val CHECKED = "messages"
    }
}
