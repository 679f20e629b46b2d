package uk.moderator.keyboard

import android.graphics.Rect
import android.text.InputType
import android.view.InputDevice
import android.view.MotionEvent
import android.view.View
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import uk.moderator.R
import uk.moderator.keyboard.layout.Act
import uk.moderator.policy.application
import uk.moderator.policy.push

/** The keys as TalkBack explores them. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], qualifiers = "w411dp-h891dp-xxhdpi")
class KeyAccessTest {
    private val hands = Hands(info = field(type = InputType.TYPE_CLASS_TEXT))
    private val access get() = checkNotNull(hands.keys.accessibilityNodeProvider)

    private fun nodes(): List<AccessibilityNodeInfo> = hands.keys.places?.all.orEmpty().indices.map { checkNotNull(access.createAccessibilityNodeInfo(it)) }

    private fun id(words: String): Int = nodes().indexOfFirst { it.contentDescription.toString() == words }.also { assertTrue("no “$words”", it >= 0) }

    @Test
    fun `every key says what it does and where it is`() {
        assertEquals(nodes().size, checkNotNull(access.createAccessibilityNodeInfo(View.NO_ID)).childCount)
        val areas = nodes().map { node ->
            assertTrue(node.contentDescription.isNotEmpty() && node.isClickable && node.isTextEntryKey)
            Rect().also(node::getBoundsInScreen)
        }
        assertEquals(areas.size, areas.toSet().size)
        id("Delete")
        id("New line")
        id("Symbols")
    }

    @Test
    fun `a click types, capitals are said to be, and what a long press offers are actions`() {
        access.performAction(id("h"), AccessibilityNodeInfo.ACTION_CLICK, null)
        access.performAction(id("Shift"), AccessibilityNodeInfo.ACTION_CLICK, null)
        access.performAction(id("Capital I"), AccessibilityNodeInfo.ACTION_CLICK, null)
        val w = id("w")
        val action = nodes()[w].actionList.single { it.label == application.getString(R.string.key_type, "ŵ") }
        access.performAction(w, action.id, null)
        access.performAction(id("Space"), AccessibilityNodeInfo.ACTION_CLICK, null)
        access.performAction(id("Delete"), AccessibilityNodeInfo.ACTION_CLICK, null)
        assertEquals("hIŵ", hands.editor.text)
    }

    @Test
    fun `it speaks the force's language`() {
        push("language" to "cy")
        hands.show()
        hands.open(hands.editor, field(type = InputType.TYPE_CLASS_TEXT))
        id("Dileu")
    }

    @Test
    fun `a finger that explores is told which key it is on, once`() {
        val manager = shadowOf(application.getSystemService(AccessibilityManager::class.java))
        hover(10f, 10f)
        assertEquals(0, manager.sentAccessibilityEvents.count { it.eventType == AccessibilityEvent.TYPE_VIEW_HOVER_ENTER })
        manager.setEnabled(true)
        manager.setTouchExplorationEnabled(true)
        val place = hands.place(Act.DELETE)
        repeat(3) { hover(place.area.centerX(), place.area.centerY()) }
        assertEquals(1, manager.sentAccessibilityEvents.count { it.eventType == AccessibilityEvent.TYPE_VIEW_HOVER_ENTER })
        assertFalse(hands.editor.text.isNotEmpty())
        assertTrue(access.performAction(id("Delete"), AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null))
        assertTrue(nodes()[id("Delete")].isAccessibilityFocused)
        assertFalse(access.performAction(id("Delete"), AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null))
        assertTrue(access.performAction(id("Delete"), AccessibilityNodeInfo.ACTION_CLEAR_ACCESSIBILITY_FOCUS, null))
    }

    private fun hover(x: Float, y: Float) {
        val event = MotionEvent.obtain(0, 0, MotionEvent.ACTION_HOVER_MOVE, x, y, 0)
        event.source = InputDevice.SOURCE_TOUCHSCREEN
        hands.keys.dispatchGenericMotionEvent(event)
        event.recycle()
    }
}
