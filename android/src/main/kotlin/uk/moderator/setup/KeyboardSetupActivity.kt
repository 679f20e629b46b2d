package uk.moderator.setup

import android.content.ActivityNotFoundException
import android.content.Intent
import android.os.Bundle
import android.provider.Settings
import android.view.inputmethod.InputMethodManager
import android.widget.Button
import android.widget.TextView
import android.widget.Toast
import uk.moderator.R
import uk.moderator.policy.PolicyAwareActivity
import uk.moderator.reminder.isAccessibilityHeadingWherePossible
import uk.moderator.reminder.part
import uk.moderator.reminder.showOrHide

/** Leads through switching the keyboard on, choosing it and trying it, and through the spell checker; says what the force allows. */
class KeyboardSetupActivity : PolicyAwareActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(R.layout.keyboard_setup)
        val page = window.decorView
        for (heading in listOf(R.id.setup_title, R.id.setup_enable_title, R.id.setup_choose_title, R.id.setup_try_title, R.id.setup_spell_title)) {
            page.part<TextView>(heading).isAccessibilityHeadingWherePossible()
        }
        page.part<Button>(R.id.setup_enable).setOnClickListener { open(Settings.ACTION_INPUT_METHOD_SETTINGS) }
        page.part<Button>(R.id.setup_choose).setOnClickListener {
            getSystemService(InputMethodManager::class.java)?.showInputMethodPicker()
        }
        page.part<Button>(R.id.setup_spell).setOnClickListener { open(Settings.ACTION_SETTINGS) }
        show()
    }

    override fun onPolicyChanged(isFirst: Boolean) = show()

    override fun onResume() {
        super.onResume()
        show()
    }

    /** The picker is a window of the system's: when it closes, ours has the focus again. */
    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        if (hasFocus) show()
    }

    private fun show() {
        val page = window.decorView
        val allowsKeyboard = settings?.allowsKeyboard != false
        val allowsSpellChecker = settings?.allowsSpellChecker != false
        val allowed = if (allowsKeyboard) R.string.setup_allowed else R.string.setup_not_allowed
        page.part<TextView>(R.id.setup_policy).text = getString(allowed)
        page.part<TextView>(R.id.setup_trial).showOrHide(if (settings?.isTrial == true) getString(R.string.setup_trial) else null)
        step(R.id.setup_enable_title, R.string.setup_enable_title, isEnabled())
        step(R.id.setup_choose_title, R.string.setup_choose_title, isChosen())
        for (button in listOf(R.id.setup_enable, R.id.setup_choose)) page.part<Button>(button).isEnabled = allowsKeyboard
        page.part<Button>(R.id.setup_spell).isEnabled = allowsSpellChecker
        page.part<TextView>(R.id.setup_spell_words).text =
            getString(if (allowsSpellChecker) R.string.setup_spell else R.string.setup_spell_not_allowed)
    }

    /** A step says in its words, not only by a sign, whether it is done. */
    private fun step(id: Int, words: Int, isDone: Boolean) {
        val line = getString(words)
        window.decorView.part<TextView>(id).text = if (isDone) getString(R.string.setup_done, line) else line
    }

    private fun isEnabled(): Boolean =
        getSystemService(InputMethodManager::class.java)?.enabledInputMethodList.orEmpty().any { it.packageName == packageName }

    private fun isChosen(): Boolean =
        Settings.Secure.getString(contentResolver, Settings.Secure.DEFAULT_INPUT_METHOD).orEmpty().startsWith("$packageName/")

    private fun open(settings: String) = try {
        startActivity(Intent(settings))
    } catch (_: ActivityNotFoundException) {
        Toast.makeText(this, R.string.setup_no_settings, Toast.LENGTH_LONG).show()
    }
}
