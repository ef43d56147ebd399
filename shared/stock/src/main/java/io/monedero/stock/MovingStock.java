package io.monedero.stock;

import jakarta.inject.Singleton;

/** The only door to the stock moves. Joins the caller's transaction. */
@Singleton
public class MovingStock {
    private final MoveRepository repository;

    MovingStock(MoveRepository repository) {
        this.repository = repository;
    }

    /** Moves the goods by one statement, each product once for a cause however often it is asked. */
    public void move(Moving moving) {
        repository.move(
                moving.kind().code(),
                moving.causeId(),
                moving.locationId(),
                moving.staffId(),
                moving.at(),
                moving.note(),
                GoodsLine.products(moving.lines()),
                GoodsLine.quantities(moving.lines()));
    }
}
