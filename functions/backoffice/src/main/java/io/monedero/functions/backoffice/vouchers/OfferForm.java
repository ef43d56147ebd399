package io.monedero.functions.backoffice.vouchers;

import io.monedero.functions.backoffice.Form;
import io.monedero.tenancy.Tenant;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.OfferDetails;
import io.monedero.vouchers.VoucherType;
import org.jspecify.annotations.Nullable;

/**
 * The form of an offer to recharge with its present values.
 *
 * @param offer null for a new one
 */
public record OfferForm(VoucherType type, @Nullable Offer offer) {

    /** What was typed. Refused as {@link OfferDetails}, and for what is missing or unreadable. */
    static OfferDetails details(Form form, Tenant tenant) {
        return new OfferDetails(
                form.input().decimal(form.text("amount"), "amount"),
                form.money("price", tenant),
                form.optional("tag"),
                form.has("online"),
                form.text("description"),
                form.optional("picture"),
                form.has("active"));
    }

    public @Nullable OfferDetails details() {
        return offer == null ? null : offer.details();
    }
}
