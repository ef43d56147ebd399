package io.monedero.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One platform for all tests of this module, started by the first that asks. */
public final class RunningPlatform {
    private static final Path FOLDER = folderOfThisRun();
    private static final LocalPlatform PLATFORM = started();

    private RunningPlatform() {}

    public static LocalPlatform get() {
        return PLATFORM;
    }

    static Path folder() {
        return FOLDER;
    }

    private static LocalPlatform started() {
        try {
            LocalPlatform platform = LocalPlatform.temporary(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform)));
            return platform;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folderOfThisRun() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/platforms")), "run");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
