package io.monedero.bench.ledger;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** pgbench with its own transactions and prepared statements. */
final class Pgbench implements TpcB {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final int port;

    Pgbench(Path program, int port) throws Exception {
        this.program = program;
        this.port = port;
        run("--initialize", "--quiet", "--scale=" + SCALE);
    }

    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public double perSecond(Duration round) throws Exception {
        String said = run(
                "--client=" + LedgerBenchmark.CLIENTS,
                "--jobs=2",
                "--time=" + round.toSeconds(),
                "--protocol=prepared",
                "--no-vacuum");
        var tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IOException("pgbench says no tps: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--host=127.0.0.1", "--port=" + port, "--username=postgres"));
        command.addAll(List.of(arguments));
        command.add("postgres");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "TPC-B by pgbench, prepared, scale " + SCALE;
    }
}
