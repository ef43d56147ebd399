package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.AccountOperation;
import io.monedero.web.Amount;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an account, as the API shows it. What does not belong to its kind is left out.
 *
 * @param kind opened, topped-up, charged or top-up-cancelled
 * @param amount by which the balance changed
 * @param balance directly after it
 * @param receipt whether one was asked for
 * @param cancels the top-up that it undoes
 * @param cancelled whether a later operation undid it
 */
@Serdeable
record OperationView(
        UUID id,
        String kind,
        UUID accountId,
        UUID customerId,
        String customerName,
        String typeName,
        Amount amount,
        Amount balance,
        @Nullable UUID methodId,
        @Nullable String methodName,
        @Nullable UUID registerId,
        @Nullable String registerName,
        @Nullable UUID locationId,
        @Nullable String locationName,
        @Nullable UUID staffId,
        @Nullable String staffName,
        boolean receipt,
        @Nullable UUID cancels,
        boolean cancelled,
        Instant at) {
    static OperationView of(AccountOperation operation) {
        return new OperationView(
                operation.id(),
                operation.kind().code(),
                operation.accountId(),
                operation.customerId(),
                operation.customerName(),
                operation.typeName(),
                Amount.of(operation.amount()),
                Amount.of(operation.balance()),
                operation.methodId(),
                operation.methodName(),
                operation.registerId(),
                operation.registerName(),
                operation.locationId(),
                operation.locationName(),
                operation.staffId(),
                operation.staffName(),
                operation.receipt(),
                operation.cancels(),
                operation.cancelled(),
                operation.at());
    }
}
