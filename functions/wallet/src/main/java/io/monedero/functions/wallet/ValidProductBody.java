package io.monedero.functions.wallet;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.vouchers.ValidProduct;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A product that vouchers of a type can pay (V-04). */
@Serdeable
record ValidProductBody(
        UUID productId,

        @Schema(
                type = "string",
                example = "1",
                description = "Units that one of it takes, with up to three decimals; 1 for vouchers of money")
        @Bindable(defaultValue = "1")
        String ratio) {
    static ValidProductBody of(ValidProduct product) {
        return new ValidProductBody(product.productId(), product.ratio().toPlainString());
    }

    ValidProduct product() {
        return new ValidProduct(productId, Given.number(ratio, "ratio"));
    }
}
