package io.monedero.functions.wallet;

import io.monedero.kernel.Refusal;
import io.monedero.wallet.BalanceSign;
import io.monedero.wallet.OperationKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters of lists that are one of a few words; {@code choice-unknown} refuses all others. */
final class Choices {
    private Choices() {}

    static @Nullable BalanceSign sign(@Nullable String wanted) {
        return wanted == null
                ? null
                : known(
                        "sign",
                        wanted,
                        Arrays.stream(BalanceSign.values())
                                .filter(sign ->
                                        sign.name().toLowerCase(Locale.ROOT).equals(wanted))
                                .findFirst());
    }

    static @Nullable OperationKind kind(@Nullable String wanted) {
        return wanted == null ? null : known("kind", wanted, OperationKind.of(wanted));
    }

    private static <T> T known(String field, String wanted, Optional<T> choice) {
        return choice.orElseThrow(() -> Refusal.invalid("choice-unknown", field, Map.of("value", wanted))
                .asException());
    }
}
