package io.monedero.proofs.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the Chromium that browser tests use: the one on the path, else Debian's package, installed where that may be done,
 * else the one that Playwright fetches for itself.
 */
final class ChromiumFinding {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** What was tried to get one. */
    private static final Path LOG = Path.of("target/chromium.log");

    private ChromiumFinding() {}

    /**
     * The program to start; empty for the one that Playwright keeps itself.
     *
     * @throws IllegalStateException saying what to do where there is none and none can be had
     */
    static Optional<Path> program() {
        Optional<Path> present = onPath();
        if (present.isPresent()) {
            return present;
        }
        if (run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium")) {
            return Optional.of(onPath().orElseThrow(ChromiumFinding::nowhere));
        }
        if (fetchedByPlaywright()) {
            return Optional.empty();
        }
        throw nowhere();
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean fetchedByPlaywright() {
        ProcessBuilder fetching = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        fetching.command().addAll(List.of("install", "chromium"));
        return run(fetching);
    }

    private static boolean run(String... command) {
        return run(new ProcessBuilder(command));
    }

    private static boolean run(ProcessBuilder command) {
        try {
            command.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = command.redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(LOG.toFile()))
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IllegalStateException nowhere() {
        return new IllegalStateException(
                "No Chromium: none of " + NAMES + " is on the path, this user may not install Debian's package, and"
                        + " Playwright could not fetch its own; see " + LOG.toAbsolutePath()
                        + ". Do one of: apt-get install chromium; or put a"
                        + " Chromium or Chrome on the path.");
    }
}
