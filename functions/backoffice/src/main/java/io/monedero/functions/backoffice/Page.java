package io.monedero.functions.backoffice;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Caller;
import io.monedero.web.Messages;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs to be written: language, formats, who is logged in, and what was refused last.
 *
 * @param path of the request, to mark the place in the navigation
 * @param caller null on pages that need no log-in
 * @param refusal what was wrong with the form that was sent; null when nothing was
 */
public record Page(
        Locale language,
        String path,
        @Nullable Caller caller,
        @Nullable Refusal refusal) {

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

    /** Address of a back-office page: {@code to("products")} is {@code /slug/admin/products}. */
    public String to(String place) {
        return "/" + tenant().slug() + "/admin" + (place.isEmpty() ? "" : "/" + place);
    }

    public boolean isAt(String place) {
        return place.isEmpty() ? path.equals(to("")) : path.equals(to(place)) || path.startsWith(to(place) + "/");
    }

    /** A new key for a form, so that sending it twice does it once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    public List<String> languages() {
        return SignUp.LANGUAGES;
    }

    /** What to say at a field of the form, or null. */
    public @Nullable String refusedAt(String field) {
        return refusal != null && field.equals(refusal.field()) ? refusalText(refusal) : null;
    }

    public String refusalText(Refusal what) {
        return Messages.text(language, "refusal." + what.code(), what.values());
    }

    public Page refused(Refusal what) {
        return new Page(language, path, caller, what);
    }

    /** Portuguese and English numbers differ by country: those of the business count. */
    private Locale formats() {
        return caller == null
                ? language
                : Locale.of(language.getLanguage(), caller.tenant().country());
    }
}
