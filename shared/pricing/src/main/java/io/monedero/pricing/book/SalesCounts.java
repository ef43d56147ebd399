package io.monedero.pricing.book;

/** What was sold before (P-07). A quote asks at most once for each window, and only where a price that could still win needs it. */
@FunctionalInterface
public interface SalesCounts {

    /** Whole units sold in the window. */
    long sold(SalesWindow window);

    /** For a business whose prices do not count sales, or that sold nothing yet. */
    static SalesCounts none() {
        return window -> 0;
    }
}
