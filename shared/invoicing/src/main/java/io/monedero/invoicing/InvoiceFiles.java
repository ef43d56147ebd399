package io.monedero.invoicing;

import io.monedero.documents.InvoiceDocument;
import io.monedero.documents.InvoicePdf;
import io.monedero.documents.store.DocumentKey;
import io.monedero.documents.store.DocumentStore;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Invoices as PDF files, made of what was frozen when they were issued (I-07, I-08). */
@Singleton
public class InvoiceFiles {
    private final Invoices invoices;
    private final InvoicePdf pdf;
    private final DocumentStore store;

    InvoiceFiles(Invoices invoices, InvoicePdf pdf, DocumentStore store) {
        this.invoices = invoices;
        this.pdf = pdf;
        this.store = store;
    }

    /** The document, made and kept when it is first asked for: later it is the same file. Refused: {@code unknown-invoice}. */
    public InvoiceFile pdf(Tenant tenant, UUID id) {
        Invoice invoice = invoices.get(tenant.id(), id);
        DocumentKey key = DocumentKey.invoicePdf(tenant.id(), id);
        byte[] content = store.get(key).orElseGet(() -> {
            byte[] made = pdf.render(InvoicePaper.of(tenant, invoice));
            store.put(key, made);
            return made;
        });
        return file(invoice, content);
    }

    /**
     * A copy that does not speak of taxes, for whom they do not matter. It is no fiscal document and is not kept.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-invoice}, {@code copy-needs-taxes} where a withholding is part of
     *     the sum
     */
    public InvoiceFile withoutTaxes(Tenant tenant, UUID id) {
        Invoice invoice = invoices.get(tenant.id(), id);
        InvoiceDocument copy = InvoicePaper.withoutTaxes(tenant, invoice);
        return file(invoice, pdf.render(copy));
    }

    private static InvoiceFile file(Invoice invoice, byte[] content) {
        return new InvoiceFile(invoice.number().replace('/', '-') + ".pdf", content);
    }
}
