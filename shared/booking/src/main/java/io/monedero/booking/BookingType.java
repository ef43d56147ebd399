package io.monedero.booking;

import java.util.UUID;

/**
 * A kind of thing that customers book (C-08).
 *
 * @param productName of the product it is sold through
 * @param soldAtDesk whether that product can also be sold at the desk without booking anything: it should not be (C-04)
 */
public record BookingType(UUID id, BookingTypeDetails details, String productName, boolean soldAtDesk, int version) {
    public String name() {
        return details.name();
    }
}
