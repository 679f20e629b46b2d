package uk.moderator.policy

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.RestrictionsManager
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.util.Log
import uk.moderator.check.Checker
import uk.moderator.check.CoreChecker
import uk.moderator.check.SwitchingChecker
import uk.moderator.core.Keep
import uk.moderator.core.Moderator
import uk.moderator.core.Settings
import java.util.concurrent.Executor

/**
 * Reads what the force pushes and keeps the checker in step with it. All of the work is done on [executor], the thread that
 * checks, so that a check asked for after a change is made with the changed policy.
 */
class PolicyKeeper(
    private val context: Context,
    private val checker: SwitchingChecker,
    private val executor: Executor,
    private val build: (String?, String?) -> Moderator = ::managed,
) {
    private val main = Handler(Looper.getMainLooper())
    private val lastGood = LastGood(context)
    private val listeners = mutableListOf<(Boolean) -> Unit>()
    private var read: String? = null

    /** What the force decided; null until it has been read, and where the core could not be had. */
    @Volatile
    var settings: Settings? = null
        private set

    /** Whether it has been read at all. */
    @Volatile
    var hasRead: Boolean = false
        private set

    /** Reads the configuration now and whenever Android says that it changed. */
    fun start() {
        val changed = object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) = refresh()
        }
        val filter = IntentFilter(Intent.ACTION_APPLICATION_RESTRICTIONS_CHANGED)
        if (Build.VERSION.SDK_INT >= 33) {
            context.registerReceiver(changed, filter, Context.RECEIVER_NOT_EXPORTED)
        } else {
            context.registerReceiver(changed, filter)
        }
        refresh()
    }

    /** Reads the configuration again; where it changed, builds a new checker and tells the listeners, on the main thread. */
    fun refresh() = executor.execute {
        val given = given()
        if (given == read && settings != null) return@execute
        val isFirst = settings == null
        read = given
        take(given)
        main.post { listeners.toList().forEach { it(isFirst) } }
    }

    /** Calls [listener] on the main thread after each change, until it is removed; it is told whether this is the first reading. */
    fun listen(listener: (Boolean) -> Unit) {
        listeners += listener
    }

    /** Ends what [listen] began. */
    fun unlisten(listener: (Boolean) -> Unit) {
        listeners -= listener
    }

    private fun given(): String? {
        val manager = context.getSystemService(RestrictionsManager::class.java) ?: return null
        return runCatching { manager.applicationRestrictions?.let(::flatKeys) }.getOrNull()
    }

    private fun take(given: String?) {
        val built = runCatching { build(given, lastGood.read()).let { it to it.settings() } }
        checker.current = built.fold({ (moderator, _) -> CoreChecker { moderator } }, ::failing)
        settings = built.getOrNull()?.second
        hasRead = true
        when (settings?.keep) {
            Keep.GIVEN -> given?.let(lastGood::keep)
            Keep.NOTHING -> lastGood.forget()
            Keep.AS_IT_IS, null -> Unit
        }
        settings?.let { switchComponents(context, it) }
    }

    /** Every check says that it could not be made. */
    private fun failing(error: Throwable): Checker {
        Log.e("moderator", "no core: ${error.javaClass.simpleName}")
        return CoreChecker { throw error }
    }
}

/** The core with what stands of the configuration. */
private fun managed(given: String?, lastGood: String?): Moderator {
    // JNA opens the library too, but only Android's own loader calls JNI_OnLoad, which sets up the log.
    if (System.getProperty("java.vm.name") == "Dalvik") System.loadLibrary("moderator_android")
    return Moderator.managed(given, lastGood)
}
