package uk.moderator.policy

import android.content.Context
import android.util.AtomicFile
import android.util.Log
import java.io.File
import java.io.IOException

/** The last good configuration, in a file that no backup takes. It holds the force's settings, never a message. */
class LastGood(context: Context) {
    private val file = AtomicFile(File(context.noBackupFilesDir, "last-good-policy.json"))

    /** What was kept; null where nothing was, or it cannot be read. */
    fun read(): String? = try {
        if (file.baseFile.exists()) file.readFully().decodeToString() else null
    } catch (_: IOException) {
        null
    }

    /** Keeps [configuration] in place of what was kept before; all of it or nothing. */
    fun keep(configuration: String) {
        try {
            val stream = file.startWrite()
            try {
                stream.write(configuration.encodeToByteArray())
                file.finishWrite(stream)
            } catch (error: IOException) {
                file.failWrite(stream)
                throw error
            }
        } catch (_: IOException) {
            Log.w("moderator", "the last good policy could not be kept")
        }
    }

    /** Forgets it. */
    fun forget() = file.delete()
}
