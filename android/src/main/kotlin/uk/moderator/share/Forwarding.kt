package uk.moderator.share

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import uk.moderator.R

/** An app that messages go to. */
enum class Target(val packageName: String, val label: Int) {
    WHATSAPP("com.whatsapp", R.string.whatsapp),
    WHATSAPP_BUSINESS("com.whatsapp.w4b", R.string.whatsapp_business),
}

/** Hands text to WhatsApp. The package is always named, so that it never comes back to us. */
class Forwarding(private val context: Context) {
    /** The targets that are installed here and take text. */
    fun targets(): List<Target> = Target.entries.filter { target ->
        @Suppress("DEPRECATION") // The replacement is API 33, and we run from 26.
        context.packageManager.resolveActivity(intent(target, ""), 0) != null
    }

    /** Opens [target] with [text]; false where it would not open. */
    fun send(text: String, target: Target): Boolean = try {
        context.startActivity(intent(target, text))
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) {
        false
    }

    private fun intent(target: Target, text: String): Intent = Intent(Intent.ACTION_SEND)
        .setType("text/plain")
        .putExtra(Intent.EXTRA_TEXT, text)
        .setPackage(target.packageName)
}
