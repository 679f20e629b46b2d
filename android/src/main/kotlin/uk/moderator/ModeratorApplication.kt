package uk.moderator

import android.app.Application
import uk.moderator.check.BackgroundCheck
import uk.moderator.check.SwitchingChecker
import uk.moderator.policy.PolicyKeeper
import uk.moderator.policy.TrialCounts
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

/** The process: it holds the one checker and the one policy, which every way in shares. */
class ModeratorApplication : Application() {
    /** The one thread that checks, and that reads the policy before it. */
    internal val executor: ExecutorService = Executors.newSingleThreadExecutor { work -> Thread(work, "moderator-check") }
    private val checker = SwitchingChecker()

    /** What the force decided. */
    lateinit var policy: PolicyKeeper
        private set

    /** What a trial would have found. */
    val counts: TrialCounts by lazy { TrialCounts(this) }

    /** Checks off the main thread. */
    var background: BackgroundCheck = BackgroundCheck(checker, executor)
        internal set

    override fun onCreate() {
        super.onCreate()
        policy = PolicyKeeper(this, checker, executor).also { it.start() }
    }
}
