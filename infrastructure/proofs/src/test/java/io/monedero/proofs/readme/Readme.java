package io.monedero.proofs.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The README, with this run's product in the place of one that listens on port 8080. */
final class Readme {
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)|<(http[^>]+)>");
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    /** A shell stops at the first request that is refused, and shows why. */
    private static final String STRICTLY = "curl() { command curl --fail-with-body \"$@\"; }\n";

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme read() throws IOException {
        return new Readme(Files.readString(WholeProduct.project().resolve("README.md"))
                .replace("http://localhost:8080", WholeProduct.address()));
    }

    /** What it links to: addresses, and paths within the project. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
    }

    /** Its requests, in its order, each with the settings above it. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        BLOCK.matcher(text).results().forEach(block -> {
            StringBuilder settings = new StringBuilder();
            for (String paragraph : block.group(1).split("\n\n", -1)) {
                if (paragraph.startsWith("curl")) {
                    requests.add(settings + paragraph);
                } else {
                    settings.append(paragraph).append('\n');
                }
            }
        });
        return requests;
    }

    /** Pastes a request into a shell and answers what it prints. */
    static String pasted(String request) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euc", STRICTLY + request).redirectErrorStream(true);
        // What runs here is asked directly, on a machine that reaches others by a proxy too.
        builder.environment().put("NO_PROXY", "*");
        Process shell = builder.start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as("%s\n%s", request, printed).isZero();
        return printed;
    }
}
