package uk.moderator.release;

import com.github.unidbg.AndroidEmulator;
import com.github.unidbg.Emulator;
import com.github.unidbg.Module;
import com.github.unidbg.arm.Arm64Svc;
import com.github.unidbg.linux.android.AndroidResolver;
import com.github.unidbg.linux.android.dvm.DalvikModule;
import com.github.unidbg.linux.android.dvm.VM;
import com.github.unidbg.memory.MemoryBlock;
import com.github.unidbg.pointer.UnidbgPointer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import unicorn.Arm64Const;

/** The arm64 library in an emulated Android process, spoken to as uniffi's Kotlin speaks to it. */
final class EmulatedLibrary implements AutoCloseable {
    /** What a call came back with: uniffi's status, and the buffer of the result or of the error. */
    record Answer(int code, ByteBuffer data) {}

    /** Sizes of uniffi's C structures on a 64-bit machine: capacity, length and data; a code and such a buffer. */
    private static final int BUFFER = 24;
    private static final int STATUS = 8 + BUFFER;

    final List<String> log = new ArrayList<>();
    private final AndroidEmulator emulator;
    private final Module module;
    private final DalvikModule dalvik;

    EmulatedLibrary(File library) {
        emulator = new Arm64Emulator("uk.moderator");
        emulator.getMemory().setLibraryResolver(new AndroidResolver(23));
        // The log of the emulated process is kept here, so that a test can read it.
        emulator.getMemory().addHookListener((svc, libraryName, symbol, old) -> switch (symbol) {
            case "__android_log_write" -> svc.registerSvc(new LogSvc(2)).peer;
            case "__android_log_buf_write" -> svc.registerSvc(new LogSvc(3)).peer;
            default -> 0;
        });
        VM vm = emulator.createDalvikVM();
        dalvik = vm.loadLibrary(library, true);
        module = dalvik.getModule();
    }

    /** A function that logs, whose message is its argument {@code text}, counted from 0. */
    private final class LogSvc extends Arm64Svc {
        private final int text;

        LogSvc(int text) {
            this.text = text;
        }

        @Override
        public long handle(Emulator<?> running) {
            log.add(((com.github.unidbg.arm.context.RegisterContext) running.getContext()).getPointerArg(text).getString(0));
            return 1;
        }
    }

    /** Calls what `System.loadLibrary` would call. */
    void onLoad() {
        dalvik.callJNI_OnLoad(emulator);
    }

    boolean has(String symbol) {
        return module.findSymbolByName(symbol, false) != null;
    }

    /** A function of plain numbers. */
    long number(String function, Object... arguments) {
        return module.callFunction(emulator, function, arguments).longValue();
    }

    /** A fallible function that returns a handle or a buffer; a byte array argument becomes a buffer by value. */
    Answer call(String function, boolean returnsBuffer, Object... arguments) {
        Object[] lowered = new Object[arguments.length + 1];
        for (int at = 0; at < arguments.length; at++) {
            lowered[at] = arguments[at] instanceof byte[] bytes ? buffer(bytes) : arguments[at];
        }
        UnidbgPointer status = memory(STATUS);
        lowered[arguments.length] = status;
        UnidbgPointer result = memory(BUFFER);
        // A structure this large is returned where x8 points.
        emulator.getBackend().reg_write(Arm64Const.UC_ARM64_REG_X8, result.peer);
        long value = module.callFunction(emulator, function, lowered).longValue();
        int code = status.getByte(0);
        if (code != 0) {
            return new Answer(code, read(status.share(8)));
        }
        return new Answer(0, returnsBuffer ? read(result) : ByteBuffer.allocate(8).putLong(0, value));
    }

    private UnidbgPointer buffer(byte[] bytes) {
        UnidbgPointer made = memory(BUFFER);
        emulator.getBackend().reg_write(Arm64Const.UC_ARM64_REG_X8, made.peer);
        module.callFunction(emulator, "ffi_moderator_android_rustbuffer_alloc", (long) bytes.length, memory(STATUS));
        if (bytes.length > 0) {
            made.getPointer(16).write(0, bytes, 0, bytes.length);
        }
        made.setLong(8, bytes.length);
        return made;
    }

    private static ByteBuffer read(com.sun.jna.Pointer buffer) {
        int length = Math.toIntExact(buffer.getLong(8));
        return ByteBuffer.wrap(length == 0 ? new byte[0] : buffer.getPointer(16).getByteArray(0, length));
    }

    private UnidbgPointer memory(int bytes) {
        MemoryBlock block = emulator.getMemory().malloc(bytes, true);
        UnidbgPointer pointer = block.getPointer();
        pointer.write(0, new byte[bytes], 0, bytes);
        return pointer;
    }

    /** A string in uniffi's serialisation. */
    static String string(ByteBuffer data) {
        byte[] bytes = new byte[data.getInt()];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Bytes written in order: a byte, a short or an int. */
    static byte[] bytes(Number... numbers) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(output)) {
            for (Number number : numbers) {
                if (number instanceof Byte) {
                    data.writeByte(number.byteValue());
                } else if (number instanceof Short) {
                    data.writeShort(number.shortValue());
                } else {
                    data.writeInt(number.intValue());
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    @Override
    public void close() throws IOException {
        emulator.close();
    }
}
