package io.monedero.invoicing;

import io.monedero.invoicing.CompanyRepository.CompanyRow;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who issues what, for any number of drafts in three queries. */
@Singleton
class Desks {
    private final CompanyRepository companies;
    private final InvoiceTypeRepository types;
    private final InvoiceRepository repository;

    Desks(CompanyRepository companies, InvoiceTypeRepository types, InvoiceRepository repository) {
        this.companies = companies;
        this.types = types;
        this.repository = repository;
    }

    /** The desk of each draft, in their order. Refused: {@code unknown-company}. */
    List<Desk> of(Tenant tenant, List<InvoiceDraft> drafts) {
        Map<UUID, Company> byId =
                companies.all().stream().collect(Collectors.toMap(CompanyRow::companyId, CompanyRow::company));
        Map<UUID, InvoiceType> typeById = types.all().stream()
                .collect(Collectors.toMap(InvoiceTypeRepository.TypeRow::typeId, row -> row.type(tenant)));
        Map<Key, Desk> desks = new HashMap<>();
        for (var row : repository.desks(kinds(drafts))) {
            Company company = byId.get(row.companyId());
            InvoiceType type = typeById.get(row.typeId());
            if (company != null && type != null) {
                Desk desk = new Desk(row.seriesId(), company, type);
                desks.put(new Key(company.id(), type.kind()), desk);
                if (company.isDefault()) {
                    desks.put(new Key(null, type.kind()), desk);
                }
            }
        }
        return drafts.stream().map(draft -> desk(desks, draft)).toList();
    }

    private static Desk desk(Map<Key, Desk> desks, InvoiceDraft draft) {
        Desk desk = desks.get(new Key(draft.companyId(), draft.kind()));
        if (desk == null) {
            throw Refusal.notFound("unknown-company", "company").asException();
        }
        return desk;
    }

    private static String[] kinds(List<InvoiceDraft> drafts) {
        return drafts.stream().map(draft -> draft.kind().code()).distinct().toArray(String[]::new);
    }

    private record Key(@Nullable UUID companyId, InvoiceKind kind) {}
}
