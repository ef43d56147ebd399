package io.monedero.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of rows: UUID version 7, whose order in time keeps B-tree inserts at the right edge of an index. */
public final class Ids {
    private Ids() {}

    /** A new identifier, greater than the ones this process made before it. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
