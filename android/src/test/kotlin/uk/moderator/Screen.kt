package uk.moderator

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ActivityInfo
import android.content.pm.PackageInfo
import android.os.Bundle
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.junit.Assert.fail
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowToast
import uk.moderator.check.BackgroundCheck
import uk.moderator.check.Checker
import uk.moderator.reminder.MarkedEditText
import uk.moderator.reminder.MarkedTextView
import uk.moderator.share.ShareActivity
import uk.moderator.share.Target
import java.util.concurrent.TimeUnit

/** A message with a registration and a home address in it. */
const val WITH_DETAILS = "Can someone check AB12 CDE, it’s parked outside 14 Acacia Road, Sheffield S10 2TN again 🙄"

/** Installs the apps that [targets] name, as far as the package manager is concerned. */
fun install(vararg targets: Target) {
    val packages = shadowOf(RuntimeEnvironment.getApplication().packageManager)
    for (target in targets) {
        val component = ComponentName(target.packageName, target.packageName + ".Share")
        packages.installPackage(PackageInfo().apply { packageName = target.packageName })
        packages.addOrUpdateActivity(ActivityInfo().apply {
            packageName = component.packageName
            name = component.className
            exported = true
        })
        packages.addIntentFilterForActivity(component, IntentFilter(Intent.ACTION_SEND).apply {
            addCategory(Intent.CATEGORY_DEFAULT)
            addDataType("text/plain")
        })
    }
}

/** Makes every check of this process go to [checker], on the same thread as before: what waits for it waits for the policy too. */
fun checkWith(checker: Checker) {
    val application = RuntimeEnvironment.getApplication() as ModeratorApplication
    application.background = BackgroundCheck(checker, application.executor)
}

/** What another app sends us. */
fun shared(text: CharSequence?): Intent = Intent(Intent.ACTION_SEND).setType("text/plain").apply {
    setClass(RuntimeEnvironment.getApplication(), ShareActivity::class.java)
    if (text != null) putExtra(Intent.EXTRA_TEXT, text)
}

/** The share sheet as a person meets it: words on it, and buttons to press. */
class Screen(var controller: ActivityController<ShareActivity>) {
    val activity: ShareActivity get() = controller.get()
    val editor: MarkedEditText get() = view(R.id.editor)
    val message: MarkedTextView get() = view(R.id.message)

    fun <T : View> view(id: Int): T = checkNotNull(activity.findViewById<T>(id))

    /** Every word that can be seen, line by line. */
    fun words(): List<String> = visible().map { it.text.toString() }.filter { it.isNotEmpty() }

    private fun visible(view: View = activity.window.decorView): List<TextView> = when {
        view.visibility != View.VISIBLE -> emptyList()
        view is TextView -> listOf(view)
        view is ViewGroup -> (0 until view.childCount).flatMap { visible(view.getChildAt(it)) }
        else -> emptyList()
    }

    fun sees(words: String): Boolean = words().any { words in it }

    fun press(words: Int, which: Int = 0) = press(activity.getString(words), which)

    fun press(words: String, which: Int = 0): Screen {
        val button = visible().filter { it.text.toString() == words && it.isClickable }.getOrNull(which)
        if (button == null) fail("no “$words” among ${words()}")
        button?.performClick()
        settle()
        return this
    }

    fun type(text: String) {
        editor.setText(text)
        shadowOf(Looper.getMainLooper()).idleFor(300, TimeUnit.MILLISECONDS)
        settle()
    }

    /** Waits until [isSo], letting the checking thread and the main thread work. */
    fun until(what: String, isSo: () -> Boolean): Screen {
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60)
        while (!isSo()) {
            if (System.nanoTime() > end) fail("waited in vain for: $what; there is ${words()}")
            Thread.sleep(5)
            shadowOf(Looper.getMainLooper()).idle()
        }
        return this
    }

    /** Waits until what was asked of the checking thread has been answered. */
    fun settle(): Screen {
        var isDone = false
        (RuntimeEnvironment.getApplication() as ModeratorApplication).background.whenIdle { isDone = true }
        until("the check") { isDone }
        shadowOf(Looper.getMainLooper()).idle()
        return this
    }

    fun reminder(): Screen = until("the reminder") { !sees(activity.getString(R.string.checking)) }

    /** What was handed to another app, or null. */
    fun sent(): Intent? = shadowOf(activity).nextStartedActivity

    fun sentText(): String? = sent()?.getStringExtra(Intent.EXTRA_TEXT)

    fun toast(): String? = ShadowToast.getTextOfLatestToast()

    companion object {
        fun share(text: CharSequence?): Screen = open(shared(text))

        fun open(intent: Intent, state: Bundle? = null): Screen {
            val controller = Robolectric.buildActivity(ShareActivity::class.java, intent)
            if (state == null) controller.setup() else controller.setup(state)
            return Screen(controller).settle()
        }
    }
}
