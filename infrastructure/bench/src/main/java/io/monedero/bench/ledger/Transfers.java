package io.monedero.bench.ledger;

import io.micronaut.context.ApplicationContext;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.ledger.Entry;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.ledger.NormalSide;
import io.monedero.ledger.Origin;
import io.monedero.ledger.Proof;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** One cent from one account to another, each in a transaction of its own. */
record Transfers(Ledger ledger, Tenant tenant, List<UUID> accounts) {

    static Transfers between(ApplicationContext application, int count) {
        Ledger ledger = application.getBean(Ledger.class);
        Tenant tenant = application
                .getBean(SigningUp.class)
                .signUp(new SignUp("Club", "club", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@club.example"));
        List<UUID> accounts = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(number -> ledger.open(tenant, "account " + number, NormalSide.CREDIT, null))
                .toList());
        return new Transfers(ledger, tenant, accounts);
    }

    Clients overAll() {
        return new Clients(client -> () -> {
            int from = ThreadLocalRandom.current().nextInt(accounts.size());
            int step = 1 + ThreadLocalRandom.current().nextInt(accounts.size() - 1);
            return transfer(accounts.get(from), accounts.get((from + step) % accounts.size()));
        });
    }

    Clients overOne() {
        return new Clients(client -> () -> transfer(
                accounts.getFirst(),
                accounts.get(1 + ThreadLocalRandom.current().nextInt(accounts.size() - 1))));
    }

    /** Says that the journal holds, or fails: what is fast but wrong counts for nothing. */
    String proven() {
        Proof proof = ledger.prove(tenant);
        if (!proof.holds()) {
            throw new IllegalStateException(proof.differences().toString());
        }
        return "%,d entries proven afterwards".formatted(proof.entries());
    }

    private UUID transfer(UUID from, UUID to) {
        UUID cause = Ids.next();
        Money cent = tenant.money(1);
        return ledger.post(
                tenant,
                new Entry(
                        cause.toString(),
                        "transfer",
                        cause,
                        Origin.NOBODY,
                        List.of(Leg.debit(from, cent), Leg.credit(to, cent))));
    }
}
