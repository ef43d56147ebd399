package io.monedero.functions.backoffice;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Caller;
import io.monedero.web.Messages;
import io.monedero.web.Paging;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs to be written: language, formats, who is logged in, and what was refused last.
 *
 * @param path of the request, to mark the place in the navigation
 * @param query of the request: filters, cursor, and what was done on the page before
 * @param caller null on pages that need no log-in
 * @param refusal what was wrong with the form that was sent; null when nothing was
 * @param typed the form that was refused, to be shown again as it was filled in
 */
public record Page(
        Locale language,
        String path,
        Map<String, String> query,
        @Nullable Caller caller,
        @Nullable Refusal refusal,
        @Nullable Form typed) {
    private static final String DONE = "done";
    private static final String CURSOR = "cursor";

    /** The text of the key in the page's language. */
    public String text(String key) {
        return Messages.text(language, key);
    }

    public String text(String key, Map<String, String> values) {
        return Messages.text(language, key, values);
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(formats());
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
        return format.format(money.amount());
    }

    /** A number for reading, in groups of three, with the decimals it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(formats());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** A number for a form field: without groups, so that {@link Input} reads the same number again. */
    public String typeable(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(formats());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(formats())
                .format(day);
    }

    /** The moment as the clock on the wall of the business showed it. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(formats())
                .format(moment.atZone(tenant().zone()));
    }

    public Tenant tenant() {
        return staff().tenant();
    }

    public Caller staff() {
        if (caller == null) {
            throw new IllegalStateException("this page is for staff");
        }
        return caller;
    }

    /** Refuses unless the person may do it: how a handler begins. */
    public Caller allowedTo(Permission permission) {
        return staff().allowedTo(permission);
    }

    public boolean may(Permission permission) {
        return staff().staff().may(permission);
    }

    /** Address of a back-office page: {@code to("products")} is {@code /slug/admin/products}. */
    public String to(String place) {
        return "/" + tenant().slug() + "/admin" + (place.isEmpty() ? "" : "/" + place);
    }

    /** Where to go after something was done; that page says {@code done.<code>}. */
    public String done(String place, String code) {
        return to(place) + "?" + DONE + "=" + code;
    }

    /** What the page before did, to be said here; null for nothing. Only a text of ours is ever shown. */
    public @Nullable String doneText() {
        String key = DONE + "." + query.getOrDefault(DONE, "");
        return text(key).equals(key) ? null : text(key);
    }

    public boolean isAt(String place) {
        return place.isEmpty() ? path.equals(to("")) : path.equals(to(place)) || path.startsWith(to(place) + "/");
    }

    /** What the filter bar asked for, empty for nothing. */
    public String asked(String filter) {
        return query.getOrDefault(filter, "").strip();
    }

    /** What the filter bar asked for, to be read as a form is. */
    public Form filters() {
        Map<String, List<String>> values = new TreeMap<>();
        query.forEach((name, value) -> values.put(name, List.of(value)));
        return new Form(new Input(formats()), values);
    }

    /** Which page of the list is wanted. */
    public Paging paging() {
        return new Paging(null, query.get(CURSOR));
    }

    /** This list from the cursor on, with the same filters. */
    public String more(String next) {
        Map<String, String> values = new TreeMap<>(query);
        values.remove(DONE);
        values.put(CURSOR, next);
        return path + "?" + UrlEncoded.written(values);
    }

    /** All of this list as a CSV file, with the same filters. */
    public String file() {
        return file("csv");
    }

    /** As {@link #file()}, of the kind that ends so. */
    public String file(String ending) {
        Map<String, String> values = new TreeMap<>(query);
        values.remove(DONE);
        values.remove(CURSOR);
        return path + "." + ending + (values.isEmpty() ? "" : "?" + UrlEncoded.written(values));
    }

    /** The key of a form, so that sending it twice does it once; the same again where the form was refused. */
    public String formKey() {
        return typed == null || refusal == null || refusal.code().equals("form-sent-before")
                ? UUID.randomUUID().toString()
                : typed.key();
    }

    /** What a field shows: what was typed, or else the present value. */
    public String shown(String field, String present) {
        return typed == null ? present : typed.value(field);
    }

    /** Whether a box is ticked: as it was sent, or else as it is at present. */
    public boolean ticked(String field, String value, boolean present) {
        return typed == null ? present : typed.all(field).contains(value);
    }

    public List<String> languages() {
        return SignUp.LANGUAGES;
    }

    /** A language's own name. */
    public String languageName(String code) {
        Locale itself = Locale.of(code);
        String name = itself.getDisplayLanguage(itself);
        return name.substring(0, 1).toUpperCase(itself) + name.substring(1);
    }

    /** What to say at a field of the form, or null. */
    public @Nullable String refusedAt(String field) {
        return refusal != null && field.equals(refusal.field()) ? refusalText(refusal) : null;
    }

    /** A refusal in words; people know permissions by their names. */
    public String refusalText(Refusal what) {
        Map<String, String> values = new TreeMap<>(what.values());
        values.computeIfPresent("permission", (name, code) -> text("permission." + code));
        return text("refusal." + what.code(), values);
    }

    public Page refused(Refusal what, @Nullable Form form) {
        return new Page(language, path, query, caller, what, form);
    }

    /** This page saying what was refused, with the present values: the form that was sent was another one. */
    public Page withoutForm() {
        return new Page(language, path, query, caller, refusal, null);
    }

    /** Portuguese and English numbers differ by country: those of the business count. */
    Locale formats() {
        return caller == null
                ? language
                : Locale.of(language.getLanguage(), caller.tenant().country());
    }
}
