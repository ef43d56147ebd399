package io.monedero.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What constructors of values demand of what people typed; each refusal names the field and what was expected. */
public final class Require {
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"',;]+@[^@\\s<>\"',;]+\\.[^@\\s<>\"',;.]+");
    private static final int LONGEST_TAG = 40;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Require() {}

    /** The text without blanks around it, or {@code text-length}. */
    public static String text(String value, String field, int shortest, int longest) {
        String stripped = value.strip();
        boolean fits = stripped.length() >= shortest && stripped.length() <= longest;
        that(fits, "text-length", field, shortest + "–" + longest);
        return stripped;
    }

    /** As {@link #text}, where nothing need be known: blank text and null are null. */
    public static @Nullable String known(@Nullable String value, String field, int longest) {
        return value == null || value.isBlank() ? null : text(value, field, 1, longest);
    }

    /** As {@link #mail}, where nothing need be known: blank text and null are null. */
    public static @Nullable String knownMail(@Nullable String value, String field) {
        return value == null || value.isBlank() ? null : mail(value, field);
    }

    /** The address in lower case, or {@code email-malformed}; empty text is no address. */
    public static String mail(String value, String field) {
        String address = value.strip().toLowerCase(Locale.ROOT);
        that(address.length() <= 254 && MAIL.matcher(address).matches(), "email-malformed", field, address);
        return address;
    }

    /** Tags in their order, each once, or {@code text-length}. */
    public static List<String> tags(List<String> values, String field) {
        return values.stream()
                .map(tag -> text(tag, field, 1, LONGEST_TAG))
                .distinct()
                .sorted()
                .toList();
    }

    /** The quantity, or {@code quantity-outside}: it must be positive, with up to three decimals, under a million. */
    public static BigDecimal quantity(BigDecimal value, String field) {
        boolean fits = value.signum() > 0 && value.stripTrailingZeros().scale() <= 3 && value.compareTo(MOST) < 0;
        that(fits, "quantity-outside", field, value.toPlainString());
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Refuses with the code unless it is sound; the message can show the {@code value}. */
    public static void that(boolean sound, String code, String field, String value) {
        if (!sound) {
            throw Refusal.invalid(code, field, Map.of("value", value)).asException();
        }
    }
}
