package io.monedero.web;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Does what a form asks for once, however often it is sent: each form carries a hidden key, new when the form is opened.
 * What is done and the note that it was done are one transaction.
 */
@Singleton
public class Once {
    private static final int SEE_OTHER = 303;

    private final TenantTransactions transactions;
    private final IdempotencyRepository answers;
    private final Clock clock;

    Once(TenantTransactions transactions, IdempotencyRepository answers, Clock clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * The address of the page that comes next.
     *
     * @param key the form's hidden key
     * @param content what was sent, in a fixed order, with the address it was sent to
     * @param work does what is asked and answers the address; a {@link io.monedero.kernel.Refused} out of it leaves the
     *     key unused, so that the form can be corrected and sent again
     * @throws io.monedero.kernel.Refused {@code form-key-missing}, or {@code form-sent-before} when the key did
     *     something else already
     */
    public String next(Caller caller, String key, String content, Supplier<String> work) {
        String kept = "form:" + uuid(key);
        String hash = RequestHash.of(caller, content);
        return transactions.write(caller.tenantId(), () -> {
            // Waits here while the first sending is still at work.
            if (answers.claim(kept, hash, clock.instant()) == 0) {
                return repeated(answers.answer(kept), hash);
            }
            String address = work.get();
            answers.note(kept, SEE_OTHER, address, null);
            return address;
        });
    }

    private static String repeated(IdempotencyRepository.Answer first, String hash) {
        if (!first.requestHash().equals(hash) || first.location() == null) {
            throw Refusal.conflict("form-sent-before", null, Map.of()).asException();
        }
        return first.location();
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("form-key-missing", "key").asException();
        }
    }
}
