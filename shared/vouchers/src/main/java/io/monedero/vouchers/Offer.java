package io.monedero.vouchers;

import java.util.UUID;

/** A way to recharge vouchers of a type (V-03). */
public record Offer(UUID id, UUID typeId, OfferDetails details, Worth worth, int version) {}
