package uk.moderator.setup

import android.content.ComponentName
import android.provider.Settings
import android.view.View
import android.view.inputmethod.InputMethodInfo
import android.view.inputmethod.InputMethodManager
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.policy.application
import uk.moderator.policy.push
import uk.moderator.policy.settle
import uk.moderator.reminder.part

/** The page that leads to the keyboard says what is done, what is left, and what the force allows. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class KeyboardSetupActivityTest {
    private val controller = Robolectric.buildActivity(KeyboardSetupActivity::class.java).setup().also { settle() }
    private val page: View get() = controller.get().window.decorView

    private fun words(id: Int): String = page.part<TextView>(id).text.toString()

    @Test
    fun `steps that are done say so`() {
        assertEquals(application.getString(R.string.setup_enable_title), words(R.id.setup_enable_title))
        val methods = application.getSystemService(InputMethodManager::class.java)
        shadowOf(methods).setEnabledInputMethodInfoList(listOf(InputMethodInfo(application.packageName, "K", "Moderator", null)))
        controller.pause().resume()
        assertTrue(words(R.id.setup_enable_title).endsWith("done"))
        assertFalse(words(R.id.setup_choose_title).endsWith("done"))
        val name = ComponentName(application.packageName, "uk.moderator.keyboard.KeyboardService").flattenToShortString()
        Settings.Secure.putString(application.contentResolver, Settings.Secure.DEFAULT_INPUT_METHOD, name)
        controller.get().onWindowFocusChanged(true)
        assertTrue(words(R.id.setup_choose_title).endsWith("done"))
    }

    @Test
    fun `the buttons open what they say`() {
        page.part<View>(R.id.setup_enable).performClick()
        assertEquals(Settings.ACTION_INPUT_METHOD_SETTINGS, shadowOf(controller.get()).nextStartedActivity.action)
        page.part<View>(R.id.setup_spell).performClick()
        assertEquals(Settings.ACTION_SETTINGS, shadowOf(controller.get()).nextStartedActivity.action)
    }

    @Test
    fun `a keyboard that the force does not allow cannot be switched on here`() {
        assertTrue(page.part<View>(R.id.setup_enable).isEnabled)
        push("keyboard" to false, "trial" to true)
        assertEquals(application.getString(R.string.setup_not_allowed), words(R.id.setup_policy))
        assertFalse(page.part<View>(R.id.setup_enable).isEnabled || page.part<View>(R.id.setup_choose).isEnabled)
        assertTrue(page.part<View>(R.id.setup_spell).isEnabled)
        assertEquals(application.getString(R.string.setup_trial), words(R.id.setup_trial))
        push("spell_checker" to false)
        assertFalse(page.part<View>(R.id.setup_spell).isEnabled)
        assertEquals(application.getString(R.string.setup_spell_not_allowed), words(R.id.setup_spell_words))
    }
}
