package uk.moderator.check

import android.os.Handler
import android.os.Looper
import uk.moderator.core.Language
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

/** Runs a [Checker] on one thread of its own and answers on the main thread. */
class BackgroundCheck(
    /** Checks on the calling thread. */
    val checker: Checker,
    private val executor: ExecutorService = Executors.newSingleThreadExecutor { work -> Thread(work, "moderator-check") },
) {
    private val main = Handler(Looper.getMainLooper())

    /** Checks [text]; [answer] is called on the main thread. */
    fun check(text: CharSequence, language: Language, turn: Int, answer: (Outcome) -> Unit) =
        run({ checker.check(text, null, language, turn) }, answer)

    /** Takes the findings named by [keys] out of [text] and checks what is left; the text is null where that failed. */
    fun takeOut(
        text: CharSequence,
        keys: List<String>,
        language: Language,
        turn: Int,
        answer: (String?, Outcome) -> Unit,
    ) = run({
        val without = checker.takeOut(text, keys, language)
        without to (without?.let { checker.check(it, null, language, turn) } ?: Outcome.Failed)
    }) { (without, outcome) -> answer(without, outcome) }

    /** Does [work] on the checking thread; [answer] is called on the main thread. [work] must not throw. */
    fun <T> ask(work: (Checker) -> T, answer: (T) -> Unit) = run({ work(checker) }, answer)

    /** Calls [then] on the main thread once everything asked so far has been answered. */
    internal fun whenIdle(then: () -> Unit) = run({}) { then() }

    private fun <T> run(work: () -> T, answer: (T) -> Unit) {
        executor.execute {
            val result = work()
            main.post { answer(result) }
        }
    }
}
