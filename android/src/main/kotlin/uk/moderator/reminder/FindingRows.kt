package uk.moderator.reminder

import android.view.LayoutInflater
import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import android.widget.TextView
import uk.moderator.R
import uk.moderator.core.Finding
import uk.moderator.core.Level

/** The two ways out of a finding. */
interface FindingActions {
    /** Takes the finding named [key] out. */
    fun takeOut(key: String)

    /** Keeps it, or no longer. */
    fun keep(key: String, isKept: Boolean)
}

/** The list of findings: what, why, what instead, and the two ways out of each. */
class FindingRows(private val list: LinearLayout, private val actions: FindingActions) {
    private var shown: List<Pair<Finding, Boolean>> = emptyList()

    /** Shows [findings]; rows are touched only where something about them changed, so that nothing moves under a finger. */
    fun show(findings: List<Finding>, kept: Set<String>) {
        val rows = findings.take(MarkedMessage.MOST_FINDINGS).map { it to (it.key in kept) }
        if (rows == shown) return
        if (rows.map { it.first.key } == shown.map { it.first.key }) {
            rows.forEachIndexed { at, (finding, isKept) -> fill(list.getChildAt(at), finding, isKept) }
        } else {
            list.removeAllViews()
            for ((finding, isKept) in rows) {
                val row = LayoutInflater.from(list.context).inflate(R.layout.finding, list, false)
                fill(row, finding, isKept)
                list.addView(row)
            }
        }
        shown = rows
    }

    private fun fill(row: View, finding: Finding, isKept: Boolean) {
        val context = row.context
        val number = MarkedMessage.circled(finding.number.toInt())
        val level = when (finding.level) {
            Level.OFF, Level.NOTE -> R.string.level_note
            Level.REMIND -> null
            Level.BLOCK -> R.string.level_block
        }
        val title = row.part<TextView>(R.id.title)
        title.text = listOfNotNull("$number ${finding.title}", level?.let(context::getString)).joinToString(" · ")
        title.contentDescription = listOfNotNull("${finding.number}. ${finding.title}", level?.let(context::getString)).joinToString(". ")
        title.isAccessibilityHeadingWherePossible()
        row.part<TextView>(R.id.why).text = "${finding.why} ${finding.instead}"
        val takeOut = row.part<Button>(R.id.take_out)
        takeOut.visibility = if (finding.placeholder != null && !isKept) View.VISIBLE else View.GONE
        takeOut.contentDescription = "${takeOut.text}: ${finding.title}"
        takeOut.setOnClickListener { actions.takeOut(finding.key) }
        val keep = row.part<Button>(R.id.keep)
        keep.visibility = if (finding.level == Level.BLOCK) View.GONE else View.VISIBLE
        keep.setText(if (isKept) R.string.kept else R.string.keep)
        keep.contentDescription = "${keep.text}: ${finding.title}"
        keep.setOnClickListener { actions.keep(finding.key, !isKept) }
        row.alpha = if (isKept) FADED else 1f
        offerSource(row, finding)
        row.part<LinearLayout>(R.id.ways).stackWhereTextIsLarge()
    }

    private fun offerSource(row: View, finding: Finding) {
        val source = row.part<TextView>(R.id.source)
        val lines = listOfNotNull(row.context.getString(R.string.source, finding.source), finding.sourceUrl)
        source.text = lines.joinToString("\n")
        val open = row.part<Button>(R.id.source_open)
        open.contentDescription = "${open.text}: ${finding.title}"
        open.setOnClickListener { source.visibility = if (source.visibility == View.VISIBLE) View.GONE else View.VISIBLE }
    }

    private companion object {
        /** Still 4.5:1 against the surface: ContrastTest computes it. */
        const val FADED = 0.8f
    }
}
