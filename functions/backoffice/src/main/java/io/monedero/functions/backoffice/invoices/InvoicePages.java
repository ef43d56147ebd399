package io.monedero.functions.backoffice.invoices;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.CustomerChoices;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.invoicing.InvoiceFile;
import io.monedero.invoicing.InvoiceFiles;
import io.monedero.invoicing.InvoiceFilter;
import io.monedero.invoicing.InvoiceKind;
import io.monedero.invoicing.InvoiceSummary;
import io.monedero.invoicing.InvoiceTypes;
import io.monedero.invoicing.Invoices;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** I-07, I-08: the documents that were issued. Whoever works here may see them. */
@Hidden
@Controller("/{tenant}/admin/invoices")
@Secured(SecurityRule.IS_AUTHENTICATED)
class InvoicePages {
    private final Invoices invoices;
    private final InvoiceFiles files;
    private final InvoiceTypes types;
    private final CustomerChoices customers;
    private final Pages pages;

    InvoicePages(Invoices invoices, InvoiceFiles files, InvoiceTypes types, CustomerChoices customers, Pages pages) {
        this.invoices = invoices;
        this.files = files;
        this.types = types;
        this.customers = customers;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        CustomerChoice customer = customers.of(page);
        InvoiceFilter filter = filter(page.filters(), customer);
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        PageOf<InvoiceSummary> found = paging.page(
                invoices.list(page.tenant(), filter, after, paging.rows()),
                Function.identity(),
                invoice -> Cursor.after(invoice.id()));
        InvoiceList content = new InvoiceList(found, kinds(page), customer, !filter.equals(InvoiceFilter.ALL));
        return pages.show("invoices/list.jte", page, content);
    }

    @Get("/{id}")
    HttpResponse<String> invoice(Page page, @PathVariable UUID id) {
        InvoiceView content = new InvoiceView(invoices.get(page.tenant().id(), id));
        return pages.show("invoices/invoice.jte", page, content);
    }

    @Get("/{id}/pdf")
    HttpResponse<byte[]> pdf(Page page, @PathVariable UUID id) {
        InvoiceFile file =
                page.filters().has("withoutTax") ? files.withoutTaxes(page.tenant(), id) : files.pdf(page.tenant(), id);
        return HttpResponse.ok(file.content())
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"");
    }

    private List<Option> kinds(Page page) {
        return types.all(page.tenant()).stream()
                .map(type -> new Option(type.kind().name(), type.name()))
                .toList();
    }

    private static InvoiceFilter filter(Form asked, CustomerChoice customer) {
        return new InvoiceFilter(
                null,
                asked.optionalId("companyId"),
                asked.has("kind") ? asked.choice("kind", InvoiceKind.class) : null,
                customer.chosen() == null ? null : customer.chosen().id(),
                asked.optionalDay("from"),
                asked.optionalDay("to"),
                asked.has("number") ? asked.text("number") : null);
    }
}
