package io.monedero.pricing.book;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was sold before, each window asked for once. A cart has few windows: they are looked through one by one. */
final class Counted {
    private final SalesCounts counts;
    private @Nullable SalesWindow[] windows = new SalesWindow[4];
    private long[] sold = new long[4];
    private int size;

    Counted(SalesCounts counts) {
        this.counts = counts;
    }

    long sold(SalesWindow window) {
        for (int index = 0; index < size; index++) {
            if (window.equals(windows[index])) {
                return sold[index];
            }
        }
        if (size == sold.length) {
            windows = Arrays.copyOf(windows, 2 * size);
            sold = Arrays.copyOf(sold, 2 * size);
        }
        windows[size] = window;
        sold[size] = counts.sold(window);
        return sold[size++];
    }
}
