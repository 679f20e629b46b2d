package uk.moderator.release;

import com.github.unidbg.arm.backend.Backend;
import com.github.unidbg.arm.backend.DynarmicFactory;
import com.github.unidbg.file.linux.AndroidFileIO;
import com.github.unidbg.linux.ARM64SyscallHandler;
import com.github.unidbg.linux.android.AndroidARM64Emulator;
import com.github.unidbg.memory.SvcMemory;
import com.github.unidbg.unix.UnixSyscallHandler;
import java.util.List;
import unicorn.Arm64Const;

/**
 * An emulated process in which memory that is given back is zero when it is used again.
 *
 * <p>Linux promises that of {@code MADV_DONTNEED} (madvise(2)), and Android's allocator builds {@code calloc} on it. unidbg 0.9.8 answers that it is
 * done and does nothing, so that a large {@code vec![0; n]} held what was there before.
 */
final class Arm64Emulator extends AndroidARM64Emulator {
    private static final int MADVISE = 233;
    private static final int DONTNEED = 4;

    Arm64Emulator(String process) {
        super(process, null, List.of(new DynarmicFactory(true)));
    }

    @Override
    protected UnixSyscallHandler<AndroidFileIO> createSyscallHandler(SvcMemory memory) {
        return new ARM64SyscallHandler(memory) {
            @Override
            public void hook(Backend backend, int interrupt, int number, Object user) {
                if (backend.reg_read(Arm64Const.UC_ARM64_REG_X8).intValue() == MADVISE
                        && backend.reg_read(Arm64Const.UC_ARM64_REG_X2).intValue() == DONTNEED) {
                    long start = backend.reg_read(Arm64Const.UC_ARM64_REG_X0).longValue();
                    backend.mem_write(start, new byte[backend.reg_read(Arm64Const.UC_ARM64_REG_X1).intValue()]);
                }
                super.hook(backend, interrupt, number, user);
            }
        };
    }
}
