package io.monedero.invoicing;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a type of invoice demands of a document (I-04). Each policy accepts, or refuses with its reason. */
final class TypeRestrictions {
    private static final List<Policy> ALL = List.of(
            TypeRestrictions::customerRequired,
            TypeRestrictions::taxIdRequired,
            TypeRestrictions::addressRequired,
            TypeRestrictions::maximum);

    private TypeRestrictions() {}

    /** The first reason why such a document may not be issued. */
    static Optional<Refusal> refusal(InvoiceType type, InvoiceDraft draft) {
        return ALL.stream()
                .flatMap(policy -> policy.refusal(type, draft).stream())
                .findFirst();
    }

    private static Optional<Refusal> customerRequired(InvoiceType type, InvoiceDraft draft) {
        return type.customerRequired() && draft.customer() == null
                ? refused("invoice-needs-customer", "customer", type)
                : Optional.empty();
    }

    private static Optional<Refusal> taxIdRequired(InvoiceType type, InvoiceDraft draft) {
        return type.taxIdRequired() && lacks(draft, customer -> customer.taxId().isBlank())
                ? refused("invoice-needs-tax-id", "customer.taxId", type)
                : Optional.empty();
    }

    private static Optional<Refusal> addressRequired(InvoiceType type, InvoiceDraft draft) {
        return type.addressRequired()
                        && lacks(draft, customer -> customer.address().isBlank())
                ? refused("invoice-needs-address", "customer.address", type)
                : Optional.empty();
    }

    private static Optional<Refusal> maximum(InvoiceType type, InvoiceDraft draft) {
        Money maximum = type.maximum();
        Money amount = draft.totals().withTax();
        return maximum != null && amount.compareTo(maximum) > 0
                ? Optional.of(Refusal.conflict(
                        "invoice-over-maximum",
                        "total",
                        Map.of("type", type.name(), "maximum", maximum.toString(), "amount", amount.toString())))
                : Optional.empty();
    }

    private static boolean lacks(InvoiceDraft draft, Predicate<Party> blank) {
        InvoiceCustomer customer = draft.customer();
        return customer == null || blank.test(customer.party());
    }

    private static Optional<Refusal> refused(String code, String field, InvoiceType type) {
        return Optional.of(Refusal.conflict(code, field, Map.of("type", type.name())));
    }

    @FunctionalInterface
    private interface Policy {
        Optional<Refusal> refusal(InvoiceType type, InvoiceDraft draft);
    }
}
