package uk.moderator.setup

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.TextView
import uk.moderator.R
import uk.moderator.policy.PolicyActivity
import uk.moderator.policy.PolicyAwareActivity
import uk.moderator.reminder.isAccessibilityHeadingWherePossible
import uk.moderator.reminder.part
import java.io.IOException

/** The page behind the icon: what Moderator is, how to use it, what it keeps, and whose software is in it. */
class AboutActivity : PolicyAwareActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(R.layout.about)
        val page = window.decorView
        for (heading in listOf(R.id.about_title, R.id.about_how_title, R.id.about_private_title)) {
            page.part<TextView>(heading).isAccessibilityHeadingWherePossible()
        }
        page.part<Button>(R.id.about_keyboard).setOnClickListener { startActivity(Intent(this, KeyboardSetupActivity::class.java)) }
        page.part<Button>(R.id.about_policy).setOnClickListener { startActivity(Intent(this, PolicyActivity::class.java)) }
        page.part<TextView>(R.id.about_version).text = getString(R.string.about_version, version())
        val notices = page.part<TextView>(R.id.about_notices)
        page.part<Button>(R.id.about_notices_open).setOnClickListener {
            if (notices.text.isEmpty()) notices.text = notices()
            notices.visibility = if (notices.visibility == View.VISIBLE) View.GONE else View.VISIBLE
        }
    }

    private fun version(): String = packageManager.getPackageInfo(packageName, 0).versionName.orEmpty()

    /** The notices that the build put beside the code. */
    private fun notices(): String = try {
        assets.open("notices.txt").bufferedReader().use { it.readText() }
    } catch (_: IOException) {
        getString(R.string.app_name)
    }
}
