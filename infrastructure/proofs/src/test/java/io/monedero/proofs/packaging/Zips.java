package io.monedero.proofs.packaging;

import io.monedero.local.template.DeclaredFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zips of the functions, each unpacked once into a folder where nothing else lies. */
final class Zips {
    private final Path project;
    private final Path folder;
    private final Map<String, Path> unpacked = new ConcurrentHashMap<>();

    Zips(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    Path unpacked(DeclaredFunction function) {
        return unpacked.computeIfAbsent(function.codeUri(), this::unpack);
    }

    private Path unpack(String codeUri) {
        Path zip = project.resolve(codeUri);
        if (!Files.exists(zip)) {
            throw new IllegalStateException(codeUri + " is not there yet: mvn verify makes it");
        }
        Path target = folder.resolve(zip.getFileName().toString().replace(".zip", ""));
        try (ZipFile content = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : content.stream().toList()) {
                Path file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(target.resolve("lib"));
                    Files.copy(content.getInputStream(entry), file);
                }
            }
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
