package uk.moderator.manifest

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** What the built manifest says, read back with the tool that built it. */
class ManifestTest {
    /** The manifest as aapt2 prints it: an element a line, `E: name`, with its attributes below it, `A: name=value`. */
    private val manifest = dump("xmltree", "--file", "AndroidManifest.xml")

    private fun dump(kind: String, vararg options: String): String {
        val command = listOf(System.getProperty("moderator.aapt2"), "dump", kind, System.getProperty("moderator.apk")) + options
        val process = ProcessBuilder(command).redirectErrorStream(true).start()
        return process.inputStream.bufferedReader().readText().also { assertEquals(it, 0, process.waitFor()) }
    }

    private fun elements(name: String): List<String> =
        manifest.split(Regex("(?m)^\\s*E: ")).filter { it.startsWith("$name ") }

    private fun String.attribute(name: String): String? =
        Regex("A: (?:\\S*:)?$name\\([^)]*\\)=\"?([^\"\\s]*)").find(this)?.groupValues?.get(1)

    @Test
    fun `there is no permission, and so no INTERNET`() {
        assertTrue(manifest.length > 500)
        assertTrue("INTERNET" !in manifest)
        assertEquals(emptyList<String>(), elements("uses-permission") + elements("uses-permission-sdk-23"))
        assertTrue("uses-permission" !in dump("permissions"))
    }

    @Test
    fun `nothing is backed up and nothing is debuggable`() {
        val application = elements("application").single()
        assertEquals("false", application.attribute("allowBackup"))
        assertEquals("false", application.attribute("fullBackupContent"))
        assertTrue(application.attribute("dataExtractionRules").orEmpty().startsWith("@"))
        assertTrue(application.attribute("debuggable") != "true")
        assertTrue(application.attribute("usesCleartextTraffic") != "true")
    }

    @Test
    fun `only the first page, the share target and what Android binds to are exported`() {
        val components = listOf("activity", "activity-alias", "service", "receiver", "provider").flatMap(::elements)
        val exported = components.filter { it.attribute("exported") == "true" }.map { it.attribute("name") }
        assertEquals(setOf("uk.moderator.setup.AboutActivity", "uk.moderator.share.ShareActivity", "uk.moderator.spellcheck.ModeratorSpellChecker", "uk.moderator.keyboard.ModeratorKeyboard"), exported.toSet())
        val permissions = components.filter { it.startsWith("service ") && it.attribute("exported") == "true" }.map { it.attribute("permission") }
        assertEquals(setOf("android.permission.BIND_TEXT_SERVICE", "android.permission.BIND_INPUT_METHOD"), permissions.toSet())
        // What has a filter and does not say is refused by Android, but let it not come to that.
        assertTrue(components.all { it.attribute("exported") != null })
    }

    @Test
    fun `the versions are those that are promised`() {
        val sdk = elements("uses-sdk").single()
        assertEquals("26" to "35", sdk.attribute("minSdkVersion") to sdk.attribute("targetSdkVersion"))
    }

    @Test
    fun `the share sheet is not in recents`() {
        val share = elements("activity").single { it.attribute("name") == "uk.moderator.share.ShareActivity" }
        assertEquals("true", share.attribute("excludeFromRecents"))
    }
}
