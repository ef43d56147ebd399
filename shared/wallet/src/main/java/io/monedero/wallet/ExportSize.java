package io.monedero.wallet;

import io.monedero.kernel.Refusal;
import java.util.Map;

/** How much of a list one file may hold. */
final class ExportSize {
    /** What surely fits into the 6 MB that a function may answer. */
    static final int MOST = 20_000;

    private ExportSize() {}

    /** Refuses {@code export-too-large} at the filter that can make it less. */
    static void refuseOver(long rows, String filter) {
        if (rows > MOST) {
            throw Refusal.invalid(
                            "export-too-large",
                            filter,
                            Map.of("rows", String.valueOf(rows), "limit", String.valueOf(MOST)))
                    .asException();
        }
    }
}
