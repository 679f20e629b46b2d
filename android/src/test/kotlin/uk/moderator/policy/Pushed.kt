package uk.moderator.policy

import android.content.Intent
import android.content.RestrictionsManager
import android.os.Bundle
import android.os.Looper
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import uk.moderator.ModeratorApplication

/** The application under test. */
val application: ModeratorApplication get() = RuntimeEnvironment.getApplication() as ModeratorApplication

/** Pushes [keys] as a force's management does, and waits until they have been read. */
fun push(vararg keys: Pair<String, Any?>) {
    val bundle = Bundle()
    for ((key, value) in keys) {
        when (value) {
            is Boolean -> bundle.putBoolean(key, value)
            is Int -> bundle.putInt(key, value)
            is String -> bundle.putString(key, value)
            is Array<*> -> bundle.putStringArray(key, value.map { it.toString() }.toTypedArray())
            is Bundle -> bundle.putBundle(key, value)
            else -> bundle.putString(key, null)
        }
    }
    shadowOf(application.getSystemService(RestrictionsManager::class.java)).setApplicationRestrictions(bundle)
    application.sendBroadcast(Intent(Intent.ACTION_APPLICATION_RESTRICTIONS_CHANGED))
    settle()
}

/** Waits until everything asked of the checking thread has been answered. */
fun settle() {
    repeat(2) {
        var isDone = false
        shadowOf(Looper.getMainLooper()).idle()
        application.background.whenIdle { isDone = true }
        while (!isDone) {
            Thread.sleep(2)
            shadowOf(Looper.getMainLooper()).idle()
        }
    }
}
