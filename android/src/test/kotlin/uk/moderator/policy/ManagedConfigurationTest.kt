package uk.moderator.policy

import android.content.ComponentName
import android.content.Intent
import android.content.RestrictionEntry
import android.content.RestrictionsManager
import android.content.pm.PackageManager
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.Screen
import uk.moderator.WITH_DETAILS
import uk.moderator.core.Standing
import uk.moderator.install
import uk.moderator.keyboard.ModeratorKeyboard
import uk.moderator.share.Target
import uk.moderator.spellcheck.ModeratorSpellChecker

/** Each key that a force pushes changes what an officer sees; a bad one changes nothing and is named. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class ManagedConfigurationTest {
    @Before
    fun whatsApp() = install(Target.WHATSAPP)

    private fun page(): String {
        val activity = Robolectric.buildActivity(PolicyActivity::class.java).setup().get()
        settle()
        fun words(view: View): List<String> = when (view) {
            is TextView -> listOf(view.text.toString())
            is ViewGroup -> (0 until view.childCount).flatMap { words(view.getChildAt(it)) }
            else -> emptyList()
        }
        return words(activity.window.decorView).joinToString("\n")
    }

    private fun string(id: Int, vararg values: Any): String = application.getString(id, *values)

    @Test
    fun `nothing pushed is the built-in policy`() {
        settle()
        assertEquals(Standing.BUILT_IN, application.policy.settings?.standing)
        assertTrue(string(R.string.policy_built_in) in page())
    }

    @Test
    fun `levels - note lets it go, remind reminds, block hides the way out`() {
        push("level_personal_data" to "note")
        assertNotNull(Screen.share(WITH_DETAILS).sent())
        push("level_personal_data" to "off")
        assertNotNull(Screen.share(WITH_DETAILS).sent())
        push("level_personal_data" to "remind")
        assertTrue(Screen.share(WITH_DETAILS).sees(string(R.string.send_as_it_is)))
        push("level_personal_data" to "block")
        val blocked = Screen.share(WITH_DETAILS)
        assertFalse(blocked.sees(string(R.string.send_as_it_is)))
        assertTrue(blocked.sees(string(R.string.blocked)))
    }

    @Test
    fun `every category has a level of its own`() {
        val samples = mapOf(
            "personal_data" to "Reg AB12 CDE",
            "operational" to "Crime number 14/123456/26",
            "protective_marking" to "OFFICIAL-SENSITIVE: briefing",
            "concealment" to "Delete this once you’ve read it",
            "discriminatory" to "He is a pikey",
        )
        for ((category, text) in samples) {
            push("level_$category" to "remind")
            assertNull(category, Screen.share(text).sent())
            push("level_$category" to "off")
            assertNotNull(category, Screen.share(text).sent())
        }
        // Their levels are taken and shown.
        for (category in listOf("victim_witness", "unprofessional", "media")) {
            push("level_$category" to "block")
            assertTrue(category, "block · ${string(R.string.policy_from_key)}" in page())
        }
    }

    @Test
    fun `name and contact are on the officer's page, and the contact where something is blocked`() {
        push("force_name" to "Example Police", "contact" to "ext. 555", "level_personal_data" to "block")
        assertTrue("Force: Example Police" in page() && "Questions: ext. 555" in page())
        assertTrue(Screen.share(WITH_DETAILS).sees("Questions: ext. 555"))
    }

    @Test
    fun `the approved channel is named, and offered where something is blocked`() {
        push("approved_channel_name" to "Force Connect", "approved_channel_package" to "uk.example.connect")
        assertTrue(Screen.share(WITH_DETAILS).sees("Your force asks you to use Force Connect for this."))
        push(
            "approved_channel_name" to "Force Connect", "approved_channel_package" to "uk.example.connect",
            "approved_channel_link" to "https://c.example", "level_personal_data" to "block",
        )
        val screen = Screen.share(WITH_DETAILS).press("Use Force Connect instead")
        val sent = screen.sent()
        assertEquals("uk.example.connect", sent?.`package`)
        assertEquals(WITH_DETAILS, sent?.getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test
    fun `where the channel's app is missing its link opens and the message stays`() {
        shadowOf(application).checkActivities(true)
        push("approved_channel_name" to "Connect", "approved_channel_package" to "uk.example.connect", "level_personal_data" to "block")
        val missing = Screen.share(WITH_DETAILS).press("Use Connect instead")
        assertTrue(missing.sees("Connect would not open"))
        missing.press(R.string.back_to_message)
        assertTrue(missing.sees("①AB12 CDE"))
        shadowOf(application).checkActivities(false)
        push("approved_channel_name" to "Connect", "approved_channel_link" to "https://c.example", "level_personal_data" to "block")
        val linked = Screen.share(WITH_DETAILS).press("Use Connect instead")
        assertEquals("https://c.example", linked.sent()?.dataString)
        assertFalse(linked.activity.isFinishing)
        assertEquals("Copied. Paste it in Connect.", linked.toast())
    }

    @Test
    fun `only allowed targets are offered`() {
        install(Target.WHATSAPP_BUSINESS)
        push("allowed_targets" to arrayOf("com.whatsapp.w4b"))
        assertEquals("com.whatsapp.w4b", Screen.share("Quiet night").sent()?.`package`)
    }

    @Test
    fun `an allowed target that is not installed is named`() {
        push("allowed_targets" to arrayOf("com.whatsapp.w4b"))
        val screen = Screen.share("Quiet night")
        assertNull(screen.sent())
        assertTrue(screen.sees("Your force lets Moderator send to WhatsApp Business, which is not installed"))
    }

    @Test
    fun `a reason is asked for, from the force's list`() {
        push("ask_reason_for" to arrayOf("personal_data"), "reasons" to "Risk to life; Duty inspector agreed")
        val screen = Screen.share(WITH_DETAILS).press(R.string.send_as_it_is)
        assertTrue(screen.sees(string(R.string.reason_title)) && screen.sees("Risk to life"))
        assertNull(screen.sent())
        screen.press(R.string.back_to_message).press(R.string.send_as_it_is).press("Duty inspector agreed")
        assertEquals(WITH_DETAILS, screen.sentText())
        push("ask_reason_for" to arrayOf("operational"))
        assertTrue(Screen.share(WITH_DETAILS).press(R.string.send_as_it_is).sees(string(R.string.send_as_it_is_sure)))
    }

    @Test
    fun `the question is the force's`() {
        push("question" to "Would the Chief post this?")
        assertTrue(Screen.share(WITH_DETAILS).sees("Would the Chief post this?"))
        push("question_welsh" to "A fyddai’r Prif yn postio hyn?", "language" to "cy")
        assertTrue(Screen.share(WITH_DETAILS).sees("A fyddai’r Prif yn postio hyn?"))
    }

    @Test
    fun `the language is the force's, and changes under an open reminder without losing a word`() {
        push("language" to "cy")
        assertTrue(Screen.share(WITH_DETAILS).sees("Anfon heb y manylion hyn"))
        push("language" to "en")
        val screen = Screen.share(WITH_DETAILS)
        screen.press(R.string.edit)
        screen.type("$WITH_DETAILS and more")
        push("language" to "cy")
        screen.settle()
        assertEquals("$WITH_DETAILS and more", screen.editor.text.toString())
        assertTrue("${screen.words()}", screen.sees("Rhif cofrestru cerbyd"))
    }

    @Test
    fun `a trial shows nothing and counts, and the officer can see and clear the counts`() {
        push("trial" to true, "level_personal_data" to "block")
        assertEquals(WITH_DETAILS, Screen.share(WITH_DETAILS).sentText())
        assertNotNull(Screen.share("Quiet night").sent())
        assertTrue(page(), "Messages checked: 2" in page() && "Personal data: 1" in page())
        assertFalse("AB12" in application.counts.byCategory.toString())
        val activity = Robolectric.buildActivity(PolicyActivity::class.java).setup().get()
        checkNotNull(activity.findViewById<View>(R.id.trial_clear)).performClick()
        assertEquals(0, application.counts.checked)
        assertTrue("Messages checked: 0" in page())
    }

    @Test
    fun `own terms are found, allowed ones are not, and a rule pack goes below the keys`() {
        push("own_terms" to "Kestrel\nMerlin", "allowed_terms" to "AB12 CDE")
        val screen = Screen.share("KESTREL needs AB12 CDE")
        assertTrue(screen.sees("Term your force watches for"))
        assertFalse(screen.sees("Vehicle registration"))
        push("rule_pack" to """{"rules": {"PD107": "off"}, "categories": {"operational": "off"}}""", "level_operational" to "remind")
        assertNotNull(Screen.share("Reg AB12 CDE").sent())
        assertNull(Screen.share("Crime number 14/123456/26").sent())
    }

    @Test
    fun `the spell checker can be taken away and given back`() {
        val name = ComponentName(application, ModeratorSpellChecker::class.java)
        push("spell_checker" to false)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DISABLED, application.packageManager.getComponentEnabledSetting(name))
        push("spell_checker" to true)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, application.packageManager.getComponentEnabledSetting(name))
    }

    @Test
    fun `the keyboard can be taken away and given back`() {
        val name = ComponentName(application, ModeratorKeyboard::class.java)
        push("keyboard" to false)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DISABLED, application.packageManager.getComponentEnabledSetting(name))
        push("keyboard" to true)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_DEFAULT, application.packageManager.getComponentEnabledSetting(name))
    }

    @Test
    fun `wrong types and unknown keys are refused by name, and the last good configuration stays`() {
        push("level_personal_data" to "block")
        push("level_personal_data" to 7, "trail" to true, "question" to Bundle().apply { putInt("x", 1) }, "trial" to "true")
        assertEquals(Standing.LAST_GOOD, application.policy.settings?.standing)
        assertEquals(listOf("level_personal_data", "question", "trail", "trial"), application.policy.settings?.refused?.map { it.key }?.sorted())
        assertFalse(Screen.share(WITH_DETAILS).sees(string(R.string.send_as_it_is)))
        assertTrue(page(), string(R.string.policy_last_good) in page() && "is not a key of version" in page())
    }

    @Test
    fun `the last good configuration outlives the process, and goes when the force takes it away`() {
        push("level_personal_data" to "block")
        push("level_personal_data" to "blok")
        // What a new process finds.
        val again = PolicyKeeper(application, uk.moderator.check.SwitchingChecker(), Runnable::run)
        again.refresh()
        assertEquals(Standing.LAST_GOOD, again.settings?.standing)
        push()
        assertEquals(Standing.BUILT_IN, application.policy.settings?.standing)
        assertNull(LastGood(application).read())
    }

    @Test
    fun `a megabyte of JSON is refused with its size, and nothing breaks`() {
        push("rule_pack" to "{\"allowed_terms\": [\"" + "x".repeat(1 shl 20) + "\"]}")
        assertEquals(Standing.BUILT_IN_FOR_NOW, application.policy.settings?.standing)
        assertTrue(application.policy.settings?.refused?.single()?.reason.orEmpty().contains("longer than"))
        assertTrue(Screen.share(WITH_DETAILS).sees("Vehicle registration"))
    }

    @Test
    fun `a policy that changes while the reminder is open is followed`() {
        val screen = Screen.share(WITH_DETAILS).press(R.string.keep).press(R.string.send_as_it_is)
        assertTrue(screen.sees(string(R.string.send_as_it_is_sure)))
        push("level_personal_data" to "block")
        screen.settle()
        assertFalse(screen.sees(string(R.string.send_as_it_is)) || screen.sees(string(R.string.send_as_it_is_sure)))
        assertTrue(screen.sees(string(R.string.blocked)))
        push("level_personal_data" to "off")
        screen.settle()
        assertTrue(screen.sees(string(R.string.clear_title)))
        assertNull(screen.sent())
    }

    @Test
    fun `a core that cannot be had is said, and the page says so too`() {
        val keeper = PolicyKeeper(application, uk.moderator.check.SwitchingChecker(), Runnable::run) { _, _ -> throw UnsatisfiedLinkError("x") }
        keeper.refresh()
        assertTrue(keeper.hasRead)
        assertNull(keeper.settings)
    }

    @Test
    fun `what consoles are shown is what Android reads`() {
        val manager = checkNotNull(application.getSystemService(RestrictionsManager::class.java))
        val entries = manager.getManifestRestrictions(application.packageName).associateBy { it.key }
        assertEquals(application.policy.let { settle(); it.settings }?.origins?.map { it.setting }?.toSet()?.minus(setOf("threshold", "rules")), entries.keys - "rule_pack")
        assertEquals(RestrictionEntry.TYPE_CHOICE, entries["level_media"]?.type)
        assertEquals("default", entries["level_media"]?.selectedString)
        assertEquals(listOf("com.whatsapp", "com.whatsapp.w4b"), entries["allowed_targets"]?.allSelectedStrings?.toList())
        assertEquals(emptyList<String>(), entries["ask_reason_for"]?.allSelectedStrings?.toList())
        assertEquals(true, entries["keyboard"]?.selectedState)
        assertTrue(entries.values.all { it.title.isNotEmpty() && it.description.isNotEmpty() })
        // A console that sends every default as it stands changes nothing.
        push(*entries.values.map { it.key to (if (it.type == RestrictionEntry.TYPE_BOOLEAN) it.selectedState else it.allSelectedStrings ?: it.selectedString) }.toTypedArray())
        assertEquals(emptyList<String>(), application.policy.settings?.refused?.map { it.toString() })
    }
}
