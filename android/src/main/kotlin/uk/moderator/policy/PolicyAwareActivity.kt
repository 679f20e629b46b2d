package uk.moderator.policy

import android.app.Activity
import android.content.Context
import android.content.res.Configuration
import android.os.Bundle
import uk.moderator.ModeratorApplication
import uk.moderator.core.Language
import uk.moderator.core.Settings
import java.util.Locale

/** A page that is in the force's language and hears when the force changes its settings. */
abstract class PolicyAwareActivity : Activity() {
    private var attached: Language? = null
    private val changed: (Boolean) -> Unit = ::policyChanged

    /** What the force decided; null until it has been read, and where the core could not be had. */
    protected val settings: Settings? get() = (application as ModeratorApplication).policy.settings

    /** Called on the main thread when the settings changed, or were read for the first time, and the language did not change. */
    protected open fun onPolicyChanged(isFirst: Boolean) = Unit

    override fun attachBaseContext(base: Context) {
        attached = (base.applicationContext as? ModeratorApplication)?.policy?.settings?.language
        super.attachBaseContext(base.inLanguage(attached))
    }

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        (application as ModeratorApplication).policy.listen(changed)
    }

    override fun onResume() {
        super.onResume()
        (application as ModeratorApplication).policy.refresh()
    }

    override fun onDestroy() {
        (application as ModeratorApplication).policy.unlisten(changed)
        super.onDestroy()
    }

    private fun policyChanged(isFirst: Boolean) {
        if (isFinishing) return
        if (settings?.language != attached) recreate() else onPolicyChanged(isFirst)
    }
}

/** This context in [language]; itself where that is the phone's. */
fun Context.inLanguage(language: Language?): Context {
    val tag = when (language) {
        Language.ENGLISH -> "en-GB"
        Language.WELSH -> "cy-GB"
        null -> return this
    }
    val configuration = Configuration(resources.configuration).apply { setLocale(Locale.forLanguageTag(tag)) }
    return createConfigurationContext(configuration)
}
