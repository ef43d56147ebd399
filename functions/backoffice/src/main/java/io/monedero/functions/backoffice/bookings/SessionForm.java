package io.monedero.functions.backoffice.bookings;

import io.monedero.catalog.Product;
import io.monedero.catalog.TreatmentSession;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sessions of a treatment, a row each, with some blank rows. */
public record SessionForm(Product product, List<TreatmentSession> sessions) {
    private static final int BLANK = 4;

    /** What a row shows. */
    public record Row(String name, String price) {}

    /** As typed, or else as they are; and some blank ones. */
    public List<Row> rows(Page page) {
        Form typed = page.typed();
        List<Row> rows = new ArrayList<>(
                typed != null
                        ? typed(typed)
                        : sessions.stream()
                                .map(each -> new Row(
                                        each.name(), page.typeable(each.price().amount())))
                                .toList());
        IntStream.range(0, BLANK).forEach(more -> rows.add(new Row("", "")));
        return rows;
    }

    /** Rows with nothing in them are no sessions. Refused as {@link TreatmentSession}, at {@code sessions[0].price} and so on. */
    static List<TreatmentSession> read(Form form, Tenant tenant) {
        List<Row> rows = typed(form);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> {
                    Row row = rows.get(index);
                    try {
                        return new TreatmentSession(row.name(), form.input().money(row.price(), tenant, "price"));
                    } catch (Refused refused) {
                        throw refused.refusal().at("sessions[" + index + "]").asException();
                    }
                })
                .toList();
    }

    private static List<Row> typed(Form form) {
        List<String> names = form.all("name");
        List<String> prices = form.all("price");
        return IntStream.range(0, Math.min(names.size(), prices.size()))
                .mapToObj(index ->
                        new Row(names.get(index).strip(), prices.get(index).strip()))
                .filter(row -> !row.name().isEmpty() || !row.price().isEmpty())
                .toList();
    }
}
