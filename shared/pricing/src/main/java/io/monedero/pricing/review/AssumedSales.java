package io.monedero.pricing.review;

import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SalesWindow;

/** As few units sold as a box asks for. */
final class AssumedSales implements SalesCounts {
    private final Box box;
    private final Space space;

    AssumedSales(Box box, Space space) {
        this.box = box;
        this.space = space;
    }

    @Override
    public long sold(SalesWindow window) {
        long most = 0;
        for (Axis axis : box.limited()) {
            if (axis instanceof Axis.Sold sold && sold.in().equals(window.soldIn())) {
                most = Math.max(most, space.sold(sold).start(box.side(axis).nextSetBit(0)));
            }
        }
        return most;
    }
}
