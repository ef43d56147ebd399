package io.monedero.wallet;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Origin;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** A school in Kyiv with two branches, as in the source document: parents pay in, children's lessons are paid from it. */
record School(
        Tenant tenant, Register register, UUID staff, UUID otherLocation, UUID otherRegister, UUID cash, UUID card) {

    static School inKyiv() {
        Tenant tenant = TestApplication.signUp("UA", "UAH", "Europe/Kyiv", "uk");
        School school = new School(
                tenant,
                TestApplication.registerOf(tenant),
                TestApplication.ownerOf(tenant).id(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next());
        school.write(
                "insert into monedero.location (location_id, tenant_id, name) values (?, ?, ?)",
                school.otherLocation,
                "Філія на Подолі");
        school.write("""
                insert into monedero.cash_register (register_id, tenant_id, name, location_id)
                values (?, ?, ?, '%s')
                """.formatted(school.otherLocation), school.otherRegister, "2");
        school.method(school.cash, "cash");
        school.method(school.card, "card");
        return school;
    }

    static <T> T bean(Class<T> type) {
        return TestApplication.bean(type);
    }

    UUID method(UUID id, String kind) {
        write(
                "insert into monedero.payment_method (method_id, tenant_id, name, kind) values (?, ?, ?, '%s')"
                        .formatted(kind),
                id,
                kind);
        return id;
    }

    UUID customer(String name) {
        UUID id = Ids.next();
        write(
                "insert into monedero.customer (customer_id, tenant_id, name, created_at) values (?, ?, ?, now())",
                id,
                name);
        return id;
    }

    /** Accounts of the type may be used at the first branch only. */
    AccountType type(String name) {
        return bean(AccountTypes.class).create(tenant, new AccountTypeDetails(name, Set.of(register.locationId())));
    }

    CustomerAccount open(UUID customer, AccountType type) {
        return bean(OpeningAccounts.class).open(tenant, staff, new OpenAccount(customer, type.id(), null, null));
    }

    /** An account of a new customer and a new type. */
    CustomerAccount account(String customer) {
        return open(customer(customer), type("Депозити " + customer));
    }

    AccountOperation topUp(CustomerAccount account, long amount, UUID method) {
        return bean(ToppingUp.class)
                .topUp(tenant, new TopUp(account.id(), hryvnias(amount), method, register.registerId(), true, staff));
    }

    UUID charge(CustomerAccount account, long amount, String key) {
        return bean(PayingFromAccount.class).charge(tenant, charging(account, amount, key, origin()));
    }

    Charge charging(CustomerAccount account, long amount, String key, Origin origin) {
        UUID owed = house(HouseAccount.receivable());
        return new Charge(account.id(), hryvnias(amount), owed, key, "payment", Ids.next(), origin);
    }

    Origin origin() {
        return new Origin(staff, register.locationId(), register.registerId());
    }

    UUID house(HouseAccount account) {
        return bean(Ledger.class).house(tenant, account);
    }

    Money balance(HouseAccount account) {
        return bean(Ledger.class).balance(tenant.id(), tenant.currency(), house(account));
    }

    Money balance(CustomerAccount account) {
        return bean(Accounts.class).get(tenant, account.id()).balance();
    }

    /** Whole hryvnias. */
    Money hryvnias(long amount) {
        return tenant.money(amount * 100);
    }

    long movements(String article) {
        return number("""
                select coalesce(sum(amount), 0) from monedero.cash_movement where tenant_id = ? and article = '%s'
                """.formatted(article));
    }

    private long number(String sql) {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, tenant.id().value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    void write(String sql, UUID id, String name) {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setObject(2, tenant.id().value());
            statement.setString(3, name);
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
