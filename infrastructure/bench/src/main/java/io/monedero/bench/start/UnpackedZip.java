package io.monedero.bench.start;

import io.monedero.web.Rehearsal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A function's zip where Lambda would unpack it, started by the script inside it. */
record UnpackedZip(Path folder) implements AutoCloseable {
    private static final int REHEARSED = 50;

    static UnpackedZip of(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("task").toRealPath();
        try (ZipFile content = new ZipFile(zip.toFile())) {
            for (var entry :
                    content.stream().filter(each -> !each.isDirectory()).toList()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(entry.getName());
                }
                Files.createDirectories(file.getParent());
                try (var bytes = content.getInputStream(entry)) {
                    Files.copy(bytes, file);
                    // The zip keeps who may run it, the library that reads it does not tell.
                    file.toFile().setExecutable(entry.getName().equals("start"));
                }
            }
        }
        return new UnpackedZip(folder);
    }

    /** Makes the cache by a training run. */
    void train(Map<String, String> settings, Request request, String... options) throws Exception {
        ProcessBuilder builder = builder(settings, options, List.of());
        builder.environment().put("AOT_TRAINING", String.join("\n", request.arguments(REHEARSED)));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(cache())) {
            throw new IOException(said);
        }
    }

    /** Milliseconds until the first answer, which must be 200. */
    double start(Map<String, String> settings, Request request, String... options) throws Exception {
        ProcessBuilder builder = builder(settings, options, request.arguments(1));
        long begin = System.nanoTime();
        Process process = builder.redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("answered 200")) {
                    double millis = (System.nanoTime() - begin) / 1e6;
                    process.waitFor();
                    return millis;
                }
                lines.add(line);
            }
            throw new IOException(String.join("\n", lines));
        }
    }

    String cacheMegabytes() throws IOException {
        return String.valueOf(Files.size(cache()) / 1_000_000);
    }

    private Path cache() {
        return folder.resolve("function.aot");
    }

    private ProcessBuilder builder(Map<String, String> settings, String[] options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("start").toString());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx700m", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), Rehearsal.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.environment().put("LAMBDA_TASK_ROOT", folder.toString());
        return builder;
    }

    /** The jars in their order; where the script adds them it does so after these, and a second time is no harm. */
    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            List<String> sorted = jars.map(Path::toString).sorted().toList();
            return String.join(":", sorted);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
