package io.monedero.vouchers;

import io.monedero.kernel.Require;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A product that vouchers of a type can pay (V-04).
 *
 * @param ratio units that one of the product takes: 0.001 to 1,000 with up to three decimals, else {@code ratio-outside}
 */
public record ValidProduct(UUID productId, BigDecimal ratio) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    public ValidProduct {
        ratio = ratio.stripTrailingZeros();
        boolean sound = ratio.signum() > 0 && ratio.scale() <= 3 && ratio.compareTo(MOST) <= 0;
        Require.that(sound, "ratio-outside", "ratio", ratio.toPlainString());
    }

    boolean takesOne() {
        return ratio.compareTo(BigDecimal.ONE) == 0;
    }
}
