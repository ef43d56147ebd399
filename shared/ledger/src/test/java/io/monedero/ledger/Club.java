package io.monedero.ledger;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.List;
import java.util.UUID;

/** A business that signed up in a running application with a real database, for the tests of this module. */
record Club(Tenant tenant) {
    static final Ledger LEDGER = TestApplication.bean(Ledger.class);

    static Club inMadrid() {
        return new Club(TestApplication.signUp());
    }

    /** What a customer may spend: grows by credits, never under zero. */
    UUID wallet(String name) {
        return LEDGER.open(tenant, "wallet:" + name, NormalSide.CREDIT, euros(0));
    }

    UUID house(HouseAccount account) {
        return LEDGER.house(tenant, account);
    }

    /** A wallet with money in it. */
    UUID wallet(String name, long cents) {
        UUID wallet = wallet(name);
        move("filled " + name, house(HouseAccount.openingBalances()), wallet, cents);
        return wallet;
    }

    UUID move(String key, UUID debited, UUID credited, long cents) {
        return LEDGER.post(tenant, moving(key, debited, credited, cents));
    }

    Entry moving(String key, UUID debited, UUID credited, long cents) {
        return entry(key, Leg.debit(debited, euros(cents)), Leg.credit(credited, euros(cents)));
    }

    static Entry entry(String key, Leg... legs) {
        return new Entry(key, "test", Ids.next(), Origin.NOBODY, List.of(legs));
    }

    long balance(UUID account) {
        return LEDGER.balance(tenant.id(), tenant.currency(), account).minor();
    }

    List<StatementLine> statement(UUID account) {
        return LEDGER.statement(tenant, account, null, Integer.MAX_VALUE);
    }

    Money euros(long cents) {
        return tenant.money(cents);
    }
}
