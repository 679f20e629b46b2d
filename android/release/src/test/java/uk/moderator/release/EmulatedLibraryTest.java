package uk.moderator.release;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The library that ships, as an arm64 Android process would find it. */
public class EmulatedLibraryTest {
    private static final String PREFIX = "uniffi_moderator_android_fn_";
    private static final byte[] NONE = EmulatedLibrary.bytes((byte) 0);
    private static final byte[] ENGLISH = EmulatedLibrary.bytes(1);
    private static final byte[] TODAY = EmulatedLibrary.bytes((byte) 1, (short) 2026, (byte) 11, (byte) 24);
    private static EmulatedLibrary library;
    private static long moderator;

    @BeforeClass
    public static void load() {
        library = new EmulatedLibrary(new File(System.getProperty("moderator.library")));
        library.onLoad();
        EmulatedLibrary.Answer made = library.call(PREFIX + "constructor_moderator_new", false, (Object) NONE);
        assertEquals(library.log.toString(), 0, made.code());
        moderator = made.data().getLong(0);
    }

    @AfterClass
    public static void close() throws IOException {
        library.close();
    }

    private static EmulatedLibrary.Answer check(String text, byte[] language) {
        // A method takes the handle over, as Kotlin's calls do with a clone of it.
        EmulatedLibrary.Answer clone = library.call(PREFIX + "clone_moderator", false, moderator);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return library.call(PREFIX + "method_moderator_check", true, clone.data().getLong(0), bytes, NONE, TODAY, language, 0);
    }

    /** The Kotlin that ships says which contract and which checksums it expects of the library. */
    @Test
    public void theLibraryIsTheOneThatTheKotlinWasMadeFor() throws IOException {
        String kotlin;
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("moderator.kotlin")))) {
            kotlin = Files.readString(files.filter(file -> file.toString().endsWith(".kt")).findFirst().orElseThrow());
        }
        Matcher version = Pattern.compile("bindings_contract_version = (\\d+)").matcher(kotlin);
        assertTrue(version.find());
        assertEquals(Long.parseLong(version.group(1)), library.number("ffi_moderator_android_uniffi_contract_version") & 0xFFFF_FFFFL);
        Map<String, Long> checksums = new HashMap<>();
        Matcher checksum = Pattern.compile("\\(lib\\.(uniffi_moderator_android_checksum_\\w+)\\(\\) and 0xFFFF\\) != (\\d+)").matcher(kotlin);
        while (checksum.find()) {
            checksums.put(checksum.group(1), Long.parseLong(checksum.group(2)));
        }
        assertTrue(checksums.toString(), checksums.size() >= 5);
        checksums.forEach((name, expected) -> assertEquals(name, (long) expected, library.number(name) & 0xFFFF));
    }

    @Test
    public void aClearDraftIsClear() {
        EmulatedLibrary.Answer answer = check("Anyone swap a late for an early on Thursday?", ENGLISH);
        assertEquals(0, answer.code());
        assertEquals("the verdict", 1, answer.data().getInt());
        assertEquals("findings", 0, answer.data().getInt());
    }

    @Test
    public void aFoundDraftSaysWhere() {
        EmulatedLibrary.Answer answer = check("🚓 £5 says it’s AB12 CDE", ENGLISH);
        assertEquals(0, answer.code());
        ByteBuffer data = answer.data();
        assertEquals("the verdict", 2, data.getInt());
        assertEquals("findings", 1, data.getInt());
        assertEquals("its number", 1, data.getInt());
        assertTrue(EmulatedLibrary.string(data).startsWith("PD107-"));
        assertEquals("PD107", EmulatedLibrary.string(data));
        assertEquals("vehicle-registration", EmulatedLibrary.string(data));
        assertEquals("personal_data", EmulatedLibrary.string(data));
        assertEquals("likely", 4, data.getInt());
        assertEquals("remind", 3, data.getInt());
        assertEquals("start, in UTF-16 units", "🚓 £5 says it’s ".length(), data.getInt());
        assertEquals("end", "🚓 £5 says it’s AB12 CDE".length(), data.getInt());
    }

    /** Only the language model finds this, by the products of an arm64 processor. */
    @Test
    public void whatOnlyTheLanguageModelSeesIsFound() {
        EmulatedLibrary.Answer answer = check("Oh good, a Romanian at a cashpoint. What could possibly be going on", ENGLISH);
        assertEquals(0, answer.code());
        ByteBuffer data = answer.data();
        assertEquals("the verdict", 2, data.getInt());
        assertEquals("findings", 1, data.getInt());
        assertEquals("its number", 1, data.getInt());
        assertTrue(EmulatedLibrary.string(data).startsWith("DI510-"));
    }

    @Test
    public void aBadPolicyIsADeclaredError() {
        byte[] json = "{\"version\": 2}".getBytes(StandardCharsets.UTF_8);
        byte[] some = ByteBuffer.allocate(5 + json.length).put((byte) 1).putInt(json.length).put(json).array();
        EmulatedLibrary.Answer answer = library.call(PREFIX + "constructor_moderator_new", false, (Object) some);
        assertEquals(1, answer.code());
        assertEquals("PolicyRefused", 1, answer.data().getInt());
        assertEquals("version", EmulatedLibrary.string(answer.data()));
    }

    /** A buffer larger than memory makes the scaffolding panic: the unwinder carries it to the border, the hook logs its place. */
    @Test
    public void aPanicIsCaughtAndItsPlaceLogged() {
        library.log.clear();
        assertEquals(2, library.call("ffi_moderator_android_rustbuffer_alloc", true, -1L).code());
        String logged = String.join("\n", library.log);
        assertTrue(logged, logged.matches("(?s).*panic at \\S+:\\d+.*"));
        assertEquals("and the next check works", 0, check("quiet", ENGLISH).code());
    }

    @Test
    public void whatCannotBeReadIsAnErrorWithoutTheText() {
        EmulatedLibrary.Answer answer = check("zebrafinch", EmulatedLibrary.bytes(99));
        assertEquals(2, answer.code());
        assertFalse(StandardCharsets.UTF_8.decode(answer.data()).toString().contains("zebrafinch"));
    }

    @Test
    public void whatIsForTestsIsNotInIt() {
        assertTrue(library.has(PREFIX + "constructor_moderator_new"));
        assertFalse(library.has(PREFIX + "constructor_moderator_faulty"));
    }
}
