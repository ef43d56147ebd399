package io.monedero.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks or applies the source format to every Java file below a folder.
 *
 * <p>A Maven plugin would run the formatter inside Maven's own JVM, which may be older than the language level of the
 * sources and then cannot parse them; this runs on the toolchain's JDK instead.
 */
public final class SourceFormat {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;

    private SourceFormat() {}

    /** {@code check FOLDER} exits 1 and names the files that differ; {@code apply FOLDER} rewrites them. */
    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        Path root = Path.of(arguments[1]);
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(STYLE).build());
        List<Path> differing = new ArrayList<>();
        for (Path file : sourcesBelow(root)) {
            String source = Files.readString(file);
            @Nullable String formatted = formatted(formatter, root.relativize(file), source);
            if (formatted == null) {
                differing.add(root.relativize(file));
            } else if (!formatted.equals(source)) {
                differing.add(root.relativize(file));
                if (apply) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!apply && !differing.isEmpty()) {
            differing.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("Run: mvn -pl infrastructure/format process-classes -Dformat=apply");
            System.exit(1);
        }
    }

    private static List<Path> sourcesBelow(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .toList();
        }
    }

    /** The formatted text, or null where the file cannot be parsed. */
    private static @Nullable String formatted(Formatter formatter, Path name, String source) {
        try {
            String imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), STYLE);
            return formatter.formatSource(imports);
        } catch (FormatterException unreadable) {
            System.err.println(name + ": " + unreadable.getMessage());
            return null;
        }
    }
}
