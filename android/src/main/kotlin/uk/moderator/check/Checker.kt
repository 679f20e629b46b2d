package uk.moderator.check

import uk.moderator.core.CivilDate
import uk.moderator.core.Language
import uk.moderator.core.Moderator
import uk.moderator.core.Report
import uk.moderator.core.harmless
import java.time.LocalDate

/** What a check came to. */
sealed interface Outcome {
    /** The core answered. */
    data class Checked(val report: Report) : Outcome

    /** It could not be checked, for whatever reason; the officer is told so. */
    data object Failed : Outcome
}

/** The core, as the shell needs it. None of these throws. */
interface Checker {
    /** Checks [text] on its way to the app [destination]; [turn] varies the question. */
    fun check(text: CharSequence, destination: String?, language: Language, turn: Int): Outcome

    /** [text] with the findings that [keys] name replaced by placeholders; null where that failed. */
    fun takeOut(text: CharSequence, keys: List<String>, language: Language): String?
}

/** The checker on the real core. [build] may throw: then every check says that it failed. */
class CoreChecker(private val build: () -> Moderator = { Moderator(null) }) : Checker {
    private val moderator: Result<Moderator> by lazy { caught(build) }

    override fun check(text: CharSequence, destination: String?, language: Language, turn: Int): Outcome =
        caught { moderator.getOrThrow().check(harmless(text), destination, today(), language, turn.toUInt()) }
            .fold({ Outcome.Checked(it) }, { Outcome.Failed })

    override fun takeOut(text: CharSequence, keys: List<String>, language: Language): String? =
        caught { moderator.getOrThrow().takeOut(harmless(text), keys, today(), language) }.getOrNull()

    private fun today(): CivilDate = LocalDate.now().let {
        CivilDate(it.year.toUShort(), it.monthValue.toUByte(), it.dayOfMonth.toUByte())
    }

    /** A missing or wrong library is an Error and a panic an Exception: both mean "could not be checked". */
    private fun <T> caught(work: () -> T): Result<T> = runCatching(work)
}

/** The checker of the moment: it is replaced whenever the policy changes. Until there is one, every check fails. */
class SwitchingChecker : Checker {
    /** The checker that answers. */
    @Volatile
    var current: Checker = CoreChecker { error("no policy has been read") }

    override fun check(text: CharSequence, destination: String?, language: Language, turn: Int): Outcome =
        current.check(text, destination, language, turn)

    override fun takeOut(text: CharSequence, keys: List<String>, language: Language): String? = current.takeOut(text, keys, language)
}
