package uk.moderator.spellcheck

import android.os.Handler
import android.os.Looper
import android.service.textservice.SpellCheckerService
import android.view.textservice.SentenceSuggestionsInfo
import android.view.textservice.SuggestionsInfo
import android.view.textservice.TextInfo
import android.widget.Toast
import uk.moderator.ModeratorApplication
import uk.moderator.R
import uk.moderator.check.Checker
import uk.moderator.check.Outcome
import uk.moderator.core.Language
import uk.moderator.policy.inLanguage

/** Marks findings in the text fields of any app, for officers who keep the keyboard they like. Android calls it off the main thread. */
class ModeratorSpellChecker : SpellCheckerService() {
    override fun createSession(): Session {
        val application = application as ModeratorApplication
        return ModeratorSession({ application.background.checker }, ::language, ::sayThatItFailed)
    }

    private fun language(): Language {
        val context = inLanguage((application as ModeratorApplication).policy.settings?.language)
        return if (context.getString(R.string.language_tag) == "cy") Language.WELSH else Language.ENGLISH
    }

    /** An underline cannot say that a check failed, so a short notice does. */
    private fun sayThatItFailed() {
        Handler(Looper.getMainLooper()).post { Toast.makeText(this, R.string.could_not_check, Toast.LENGTH_LONG).show() }
    }
}

/** The answers to one text field. It keeps nothing of what it is asked about. */
class ModeratorSession(
    private val checker: () -> Checker,
    private val language: () -> Language,
    private val sayThatItFailed: () -> Unit,
) : SpellCheckerService.Session() {
    private var hasSaidSo = false

    override fun onCreate() = Unit

    /** Words by themselves, as older fields ask: the same as a sentence of one word. */
    override fun onGetSuggestions(asked: TextInfo, limit: Int): SuggestionsInfo {
        val info = onGetSentenceSuggestionsMultiple(arrayOf(asked), limit).firstOrNull()
        return if (info != null && info.suggestionsCount > 0) info.getSuggestionsInfoAt(0) else nothing(asked)
    }

    override fun onGetSentenceSuggestionsMultiple(asked: Array<TextInfo>, limit: Int): Array<SentenceSuggestionsInfo> =
        Array(asked.size) { at -> sentence(asked[at], limit) }

    private fun sentence(asked: TextInfo, limit: Int): SentenceSuggestionsInfo {
        val outcome = checker().check(asked.text.orEmpty(), null, language(), 0)
        if (outcome == Outcome.Failed && !hasSaidSo) {
            hasSaidSo = true
            sayThatItFailed()
        }
        val findings = (outcome as? Outcome.Checked)?.report?.takeIf { !it.isTrial }?.findings.orEmpty()
        val infos = findings.map { finding ->
            val instead = listOfNotNull(finding.placeholder).take(limit.coerceAtLeast(0)).toTypedArray()
            SuggestionsInfo(SuggestionsInfo.RESULT_ATTR_LOOKS_LIKE_TYPO, instead, asked.cookie, asked.sequence)
        }
        val starts = IntArray(findings.size) { findings[it].start.toInt() }
        val lengths = IntArray(findings.size) { (findings[it].end - findings[it].start).toInt() }
        return SentenceSuggestionsInfo(infos.toTypedArray(), starts, lengths)
    }

    private fun nothing(asked: TextInfo) = SuggestionsInfo(0, emptyArray(), asked.cookie, asked.sequence)
}
