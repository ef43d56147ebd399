package io.monedero.ledger;

import java.util.UUID;

/**
 * A ledger account of the business itself, opened on first use, in the business' currency and without minimum.
 *
 * @param code names it within the business
 */
public record HouseAccount(String code, NormalSide side) {

    /** The money in the drawer of a register. */
    public static HouseAccount cash(UUID registerId) {
        return new HouseAccount("cash:" + registerId, NormalSide.DEBIT);
    }

    /** What came in by a payment method that is neither cash nor a customer's account. */
    public static HouseAccount card(UUID methodId) {
        return new HouseAccount("method:" + methodId, NormalSide.DEBIT);
    }

    /** What customers owe for sales. */
    public static HouseAccount receivable() {
        return new HouseAccount("receivable", NormalSide.DEBIT);
    }

    public static HouseAccount revenue() {
        return new HouseAccount("revenue", NormalSide.CREDIT);
    }

    /** Taxes to hand on to the state. */
    public static HouseAccount tax() {
        return new HouseAccount("tax", NormalSide.CREDIT);
    }

    /** What customers kept back for the state on behalf of the business. */
    public static HouseAccount withheld() {
        return new HouseAccount("withheld", NormalSide.DEBIT);
    }

    public static HouseAccount rounding() {
        return new HouseAccount("rounding", NormalSide.CREDIT);
    }

    /** Counter account of balances brought from elsewhere (W-02). */
    public static HouseAccount openingBalances() {
        return new HouseAccount("opening-balances", NormalSide.DEBIT);
    }
}
