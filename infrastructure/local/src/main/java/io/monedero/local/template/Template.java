package io.monedero.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The map of the product, as SAM deploys it. What is not written in {@code template.yaml} does not run on this machine
 * either.
 *
 * @param folder of the project, from which the template's paths start
 * @param buckets logical ids
 */
public record Template(
        Path folder,
        List<DeclaredFunction> functions,
        List<DeclaredStateMachine> stateMachines,
        List<DeclaredSchedule> schedules,
        List<String> buckets) {
    private static final String FILE = "template.yaml";

    /** The template of the project that the working directory belongs to. */
    public static Template ofProject() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(FILE))) {
                return in(folder);
            }
        }
        throw new IllegalStateException("No " + FILE + " in " + start + " or above");
    }

    /** The template in a folder. */
    public static Template in(Path folder) {
        try {
            return new TemplateReader(folder, TemplateYaml.read(Files.readString(folder.resolve(FILE)))).template();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<DeclaredFunction> function(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst();
    }
}
