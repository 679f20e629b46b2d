package uk.moderator.setup

import android.view.View
import android.widget.Button
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.reminder.part

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35])
class AboutActivityTest {
    private val page: View = Robolectric.buildActivity(AboutActivity::class.java).setup().get().window.decorView

    @Test
    fun `the notices name the software of others`() {
        val notices = page.part<TextView>(R.id.about_notices)
        assertEquals(View.GONE, notices.visibility)
        page.part<Button>(R.id.about_notices_open).performClick()
        assertEquals(View.VISIBLE, notices.visibility)
        for (name in listOf("aho-corasick", "uniffi", "JNA", "Apache-2.0")) assertTrue(name, name in notices.text)
    }

    @Test
    fun `the version is there`() {
        assertEquals("Version 0.1.0", page.part<TextView>(R.id.about_version).text.toString())
    }
}
