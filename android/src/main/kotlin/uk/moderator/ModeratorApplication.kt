package uk.moderator

import android.app.Application
import uk.moderator.check.BackgroundCheck
import uk.moderator.check.CoreChecker

/** The process: it holds the one checker, which every way in shares. */
class ModeratorApplication : Application() {
    /** Checks off the main thread. The library is loaded at the first check, not before. */
    var background: BackgroundCheck = BackgroundCheck(CoreChecker())
        internal set
}
