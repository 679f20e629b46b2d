package uk.moderator.share

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import uk.moderator.R
import uk.moderator.core.ApprovedChannel

/** An app that messages go to. */
enum class Target(val packageName: String, val label: Int) {
    WHATSAPP("com.whatsapp", R.string.whatsapp),
    WHATSAPP_BUSINESS("com.whatsapp.w4b", R.string.whatsapp_business),
}

/** What became of handing a message to the approved channel. */
enum class Handed { OVER, LINK_ONLY, NOT }

/** Hands text to WhatsApp. The package is always named, so that it never comes back to us. A keyboard is [isOutsideOfTask]. */
class Forwarding(private val context: Context, private val isOutsideOfTask: Boolean = false) {
    /** The targets that the force allows (all, where [allowed] is null), that are installed here and that take text. */
    fun targets(allowed: List<String>?): List<Target> = allowed(allowed).filter { target ->
        @Suppress("DEPRECATION") // The replacement is API 33, and we run from 26.
        context.packageManager.resolveActivity(intent(target.packageName, ""), 0) != null
    }

    /** Opens [target] with [text]; false where it would not open. */
    fun send(text: String, target: Target): Boolean = start(intent(target.packageName, text))

    /** Hands [text] to the app of [channel]; where that would not open, opens its link, which takes no text. */
    fun hand(text: String, channel: ApprovedChannel): Handed {
        val app = channel.androidPackage
        if (app != null && start(intent(app, text))) return Handed.OVER
        val link = channel.link ?: return Handed.NOT
        return if (start(Intent(Intent.ACTION_VIEW, Uri.parse(link)))) Handed.LINK_ONLY else Handed.NOT
    }

    private fun start(intent: Intent): Boolean = try {
        if (isOutsideOfTask) intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        context.startActivity(intent)
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) {
        false
    }

    private fun intent(app: String, text: String): Intent = Intent(Intent.ACTION_SEND)
        .setType("text/plain")
        .putExtra(Intent.EXTRA_TEXT, text)
        .setPackage(app)

    companion object {
        /** The targets that the force allows; all, where [allowed] is null. */
        fun allowed(allowed: List<String>?): List<Target> = Target.entries.filter { allowed == null || it.packageName in allowed }
    }
}
