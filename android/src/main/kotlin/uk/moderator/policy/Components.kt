package uk.moderator.policy

import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager
import uk.moderator.core.Settings
import uk.moderator.keyboard.ModeratorKeyboard
import uk.moderator.spellcheck.ModeratorSpellChecker

/** Takes the ways in that the force does not allow out of the phone's lists, and puts them back. */
fun switchComponents(context: Context, settings: Settings) {
    switch(context, ModeratorKeyboard::class.java, settings.allowsKeyboard)
    switch(context, ModeratorSpellChecker::class.java, settings.allowsSpellChecker)
}

private fun switch(context: Context, component: Class<*>, isAllowed: Boolean) {
    val name = ComponentName(context, component)
    val wanted = if (isAllowed) PackageManager.COMPONENT_ENABLED_STATE_DEFAULT else PackageManager.COMPONENT_ENABLED_STATE_DISABLED
    val packages = context.packageManager
    if (packages.getComponentEnabledSetting(name) != wanted) {
        packages.setComponentEnabledSetting(name, wanted, PackageManager.DONT_KILL_APP)
    }
}
