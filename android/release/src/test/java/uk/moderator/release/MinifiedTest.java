package uk.moderator.release;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * R8's own output, as class files, on the real library: were a field, function or class that JNA or uniffi reaches by name
 * gone or renamed, the check below could not come back with a finding.
 */
public class MinifiedTest {
    private static final String TEXT = "🚓 £5 says it’s AB12 CDE";
    private static URLClassLoader loader;
    private static Object checker;

    @BeforeClass
    public static void load() throws Exception {
        // The parent knows only Java: JNA must come from the minified classes, not from this test's own class path.
        File classes = new File(System.getProperty("moderator.minified"));
        assertTrue(classes.isFile());
        loader = new URLClassLoader(new URL[] {classes.toURI().toURL()}, ClassLoader.getPlatformClassLoader());
        System.setProperty("jna.boot.library.path", System.getProperty("moderator.jna"));
        System.setProperty("jna.nounpack", "true");
        checker = loader.loadClass("uk.moderator.check.CoreChecker").getConstructor().newInstance();
    }

    private static Method method(String name) {
        return Arrays.stream(checker.getClass().getMethods()).filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
    }

    /** English, by the field that R8 left: the list of all languages is used nowhere and may be gone. */
    private static Object english(Method method) throws Exception {
        Class<?> language = Arrays.stream(method.getParameterTypes()).filter(Class::isEnum).findFirst().orElseThrow();
        for (Field field : language.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == language && ((Enum<?>) field.get(null)).ordinal() == 0) {
                return field.get(null);
            }
        }
        throw new AssertionError("no language");
    }

    @Test
    public void theMinifiedShellChecksOnTheRealLibrary() throws Exception {
        Method check = method("check");
        String found = check.invoke(checker, TEXT, null, english(check), 0).toString();
        assertTrue(found, found.contains("vehicle-registration") && found.contains("PD107"));
        assertFalse(found, found.contains("AB12"));
        String clear = check.invoke(checker, "Running late", null, english(check), 0).toString();
        assertFalse(clear, clear.contains("PD107") || clear.contains("Failed"));
    }

    @Test
    public void whatCannotBeCheckedSaysSo() throws Exception {
        Method takeOut = method("takeOut");
        assertEquals(TEXT, takeOut.invoke(checker, TEXT, List.of(), english(takeOut)));
    }
}
