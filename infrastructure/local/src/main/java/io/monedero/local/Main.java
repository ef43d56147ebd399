package io.monedero.local;

import io.monedero.local.demo.DemoTenants;
import java.io.IOException;
import java.nio.file.Path;

/** {@code ./monedero}: starts the product and says where it is. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("monedero.data", ".monedero"));
        int port = Integer.getInteger("monedero.port", 8080);
        LocalPlatform platform = LocalPlatform.keptIn(folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform), "shutdown"));
        DemoTenants demo = new DemoTenants(platform);
        demo.prepare();
        demo.announce(System.out);
        Thread.currentThread().join();
    }

    private static void close(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException left) {
            System.err.println(left.getMessage());
        }
    }
}
