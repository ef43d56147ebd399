package io.monedero.documents.store;

import io.monedero.kernel.TenantId;
import java.util.UUID;

/**
 * Name of a stored document. It begins with the tenant (T-02), so that a bucket's policy can tell tenants apart.
 *
 * @param id of what is documented
 */
public record DocumentKey(TenantId tenant, Kind kind, UUID id) {

    /** What is stored. */
    public enum Kind {
        INVOICE_PDF("invoices", "pdf", "application/pdf"),
        INVOICE_XML("invoices", "xml", "application/xml");

        private final String folder;
        private final String ending;
        private final String contentType;

        Kind(String folder, String ending, String contentType) {
            this.folder = folder;
            this.ending = ending;
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    public static DocumentKey invoicePdf(TenantId tenant, UUID invoiceId) {
        return new DocumentKey(tenant, Kind.INVOICE_PDF, invoiceId);
    }

    /** {@code {tenant}/invoices/{id}.pdf}. */
    @Override
    public String toString() {
        return tenant + "/" + kind.folder + "/" + id + "." + kind.ending;
    }
}
