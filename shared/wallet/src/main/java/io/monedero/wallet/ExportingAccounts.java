package io.monedero.wallet;

import static io.monedero.csv.CsvWriting.plain;

import io.monedero.csv.CsvWriting;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** W-06: all accounts of a list in one file, in its columns and order; times as at the business. */
@Singleton
public class ExportingAccounts {
    private static final List<String> COLUMNS =
            List.of("customer", "type", "opened_at", "opened_by", "balance", "currency", "id");

    private final Accounts accounts;

    ExportingAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** As CSV. Refused: {@code export-too-large} at {@code typeId}. */
    public String csv(Tenant tenant, AccountFilter filter) {
        ExportSize.refuseOver(accounts.totals(tenant, filter).accounts(), "typeId");
        return CsvWriting.of(
                COLUMNS, accounts.list(tenant, filter, null, ExportSize.MOST), account -> record(tenant, account));
    }

    private static List<String> record(Tenant tenant, CustomerAccount account) {
        return List.of(
                plain(account.customerName()),
                plain(account.typeName()),
                account.openedAt().atZone(tenant.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                plain(account.openedByName()),
                account.balance().amount().toPlainString(),
                tenant.currency().getCurrencyCode(),
                account.id().toString());
    }
}
