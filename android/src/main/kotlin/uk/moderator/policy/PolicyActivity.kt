package uk.moderator.policy

import android.os.Bundle
import android.widget.LinearLayout
import uk.moderator.ModeratorApplication
import uk.moderator.R
import uk.moderator.core.Language
import uk.moderator.core.Origin
import uk.moderator.core.Settings
import uk.moderator.core.Standing
import uk.moderator.core.Whence
import uk.moderator.core.categoryTitle
import uk.moderator.reminder.part
import uk.moderator.setup.PageWriter

/** The officer's page about the force's settings: what stands, what was refused and why, where each came from, and the trial's counts. */
class PolicyActivity : PolicyAwareActivity() {
    private val counts: TrialCounts get() = (application as ModeratorApplication).counts

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(R.layout.policy)
        show()
    }

    override fun onPolicyChanged(isFirst: Boolean) = show()

    override fun onResume() {
        super.onResume()
        show()
    }

    private fun show() {
        val page = PageWriter(window.decorView.part<LinearLayout>(R.id.policy_page)).clear()
        page.title(getString(R.string.policy_title))
        val settings = settings
        if (settings == null) {
            page.body(getString(if ((application as ModeratorApplication).policy.hasRead) R.string.policy_unknown else R.string.policy_reading))
            return
        }
        page.body(getString(standing(settings.standing)))
        settings.forceName?.let { page.body(getString(R.string.policy_force, it)) }
        settings.contact?.let { page.body(getString(R.string.contact, it)) }
        refused(page, settings)
        trial(page, settings)
        page.heading(getString(R.string.policy_origins))
        for (origin in settings.origins) page.row(title(origin), value(origin))
    }

    private fun refused(page: PageWriter, settings: Settings) {
        if (settings.refused.isEmpty()) return
        page.heading(getString(R.string.policy_refused))
        for (refusal in settings.refused) page.row(refusal.key, refusal.reason)
        page.body(getString(R.string.policy_refused_tell))
    }

    private fun trial(page: PageWriter, settings: Settings) {
        if (!settings.isTrial && counts.checked == 0) return
        page.heading(getString(R.string.trial_title))
        page.body(getString(if (settings.isTrial) R.string.trial_on else R.string.trial_off))
        page.body(getString(R.string.trial_checked, counts.checked))
        val language = if (getString(R.string.language_tag) == "cy") Language.WELSH else Language.ENGLISH
        for ((category, count) in counts.byCategory) {
            page.body(getString(R.string.trial_count, categoryTitle(category, language), count))
        }
        if (counts.checked > 0) {
            page.button(R.id.trial_clear, getString(R.string.trial_clear)) {
                counts.clear()
                show()
            }
        }
    }

    private fun standing(standing: Standing): Int = when (standing) {
        Standing.BUILT_IN -> R.string.policy_built_in
        Standing.GIVEN -> R.string.policy_given
        Standing.LAST_GOOD -> R.string.policy_last_good
        Standing.BUILT_IN_FOR_NOW -> R.string.policy_built_in_for_now
    }

    /** The title that consoles show, or the name in the rule pack, which has none. */
    private fun title(origin: Origin): String {
        @Suppress("DiscouragedApi") // The keys are the core's; their titles are resources of the same names.
        val title = resources.getIdentifier("managed_${origin.setting}", "string", packageName)
        return if (title == 0) origin.setting else getString(title)
    }

    private fun value(origin: Origin): String {
        val from = when (origin.from) {
            Whence.BUILT_IN -> R.string.policy_from_built_in
            Whence.RULE_PACK -> R.string.policy_from_pack
            Whence.KEY -> R.string.policy_from_key
            Whence.BOTH -> R.string.policy_from_both
        }
        return origin.value.ifEmpty { getString(R.string.policy_not_set) } + " · " + getString(from)
    }
}
