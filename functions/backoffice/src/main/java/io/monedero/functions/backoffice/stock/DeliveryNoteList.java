package io.monedero.functions.backoffice.stock;

import io.monedero.stock.purchases.DeliveryNote;
import io.monedero.web.PageOf;

/** Delivery notes, the newest first. */
public record DeliveryNoteList(PageOf<DeliveryNote> notes) {}
