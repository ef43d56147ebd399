package io.monedero.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether Docker listens where it usually does. Testcontainers would find out as well, but takes its time, and says it in
 * stack traces.
 */
final class Docker {
    private Docker() {}

    static boolean listens() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("DOCKER_HOST")),
                        Optional.of("unix:///var/run/docker.sock"),
                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                                .map(folder -> "unix://" + folder + "/docker.sock"),
                        Optional.of("unix://" + System.getProperty("user.home") + "/.docker/run/docker.sock"))
                .flatMap(Optional::stream)
                .anyMatch(host -> answers(URI.create(host)));
    }

    /** A host on the network is taken at its word: who names one has it. */
    private static boolean answers(URI host) {
        if (host.getHost() != null) {
            return true;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(host.getPath()))) {
            return channel.isConnected();
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
