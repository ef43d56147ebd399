package io.monedero.invoicing;

import io.monedero.invoicing.CompanyRepository.CompanyRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The companies of a business (I-01). A new one can issue at once: it gets its series by itself. */
@Singleton
public class Companies {
    private final TenantTransactions transactions;
    private final CompanyRepository companies;
    private final SeriesRepository series;

    Companies(TenantTransactions transactions, CompanyRepository companies, SeriesRepository series) {
        this.transactions = transactions;
        this.companies = companies;
        this.series = series;
    }

    /** All of them, the default first. */
    public List<Company> all(TenantId tenant) {
        return transactions.read(tenant, companies::all).stream()
                .map(CompanyRow::company)
                .toList();
    }

    /** Refused: {@code unknown-company}. */
    public Company get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** The company that invoices what no other must. */
    public Company theDefault(TenantId tenant) {
        return transactions.read(tenant, companies::theDefault).company();
    }

    /** Adds a company with a series for each type of invoice. Refused: {@code name-taken}. */
    public Company create(Tenant tenant, CompanyDetails details) {
        return transactions.write(tenant.id(), () -> insert(details, false));
    }

    /** Changes what later documents will show. Refused: {@code unknown-company}, {@code changed-meanwhile}, {@code name-taken}. */
    public Company update(Tenant tenant, UUID id, int version, CompanyDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            if (companies.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            int changed = companies.update(
                    id,
                    version,
                    wanted.name(),
                    wanted.taxId(),
                    wanted.address(),
                    wanted.country(),
                    wanted.mail(),
                    wanted.phone(),
                    wanted.web(),
                    wanted.footer());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    /** From now on this one is the default, and the one before no longer. Refused: {@code unknown-company}. */
    public Company makeDefault(Tenant tenant, UUID id) {
        return transactions.write(tenant.id(), () -> {
            companies.lockAll();
            existing(id);
            companies.clearDefaultExcept(id);
            companies.setDefault(id);
            return existing(id);
        });
    }

    Company insert(CompanyDetails details, boolean isDefault) {
        UUID id = Ids.next();
        int inserted = companies.insert(
                id,
                details.name(),
                details.taxId(),
                details.address(),
                details.country(),
                details.mail(),
                details.phone(),
                details.web(),
                details.footer(),
                isDefault);
        if (inserted == 0) {
            throw Refusal.nameTaken(details.name()).asException();
        }
        List<SeriesRepository.TypeKey> types = series.types();
        series.insertAll(
                id,
                types.stream().map(type -> Ids.next().toString()).toArray(String[]::new),
                types.stream().map(type -> type.typeId().toString()).toArray(String[]::new),
                types.stream()
                        .map(type -> InvoiceKind.of(type.kind()).firstFormat().pattern())
                        .toArray(String[]::new));
        return existing(id);
    }

    private Company existing(UUID id) {
        return companies
                .byId(id)
                .map(CompanyRow::company)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-company", "company").asException());
    }
}
