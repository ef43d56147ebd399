package io.monedero.ledger;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database says when it does not post, as a refusal. Its transaction is over. */
final class RefusedPosting {
    private RefusedPosting() {}

    /** Empty when the database failed for a reason that no caller can know. */
    static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
                return of(sql.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> of(ServerErrorMessage message) {
        return switch (message.getConstraint()) {
            case "posting_account" -> Optional.of(Refusal.notFound("unknown-account", "accountId"));
            case "ledger_account_minimum" -> Optional.of(withoutFunds(message.getDetail()));
            case null, default -> Optional.empty();
        };
    }

    /** The detail is the asset, what may be taken and what was wanted. */
    private static Refusal withoutFunds(String detail) {
        String[] parts = detail.split(" ", 3);
        Currency currency = Currency.getInstance(parts[0]);
        return Refusal.conflict(
                "account-without-funds",
                "amount",
                Map.of(
                        "balance", new Money(Long.parseLong(parts[1]), currency).toString(),
                        "amount", new Money(Long.parseLong(parts[2]), currency).toString()));
    }
}
