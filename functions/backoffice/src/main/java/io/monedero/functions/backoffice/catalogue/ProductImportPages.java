package io.monedero.functions.backoffice.catalogue;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.spreadsheet.ImportingProducts;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.PackedFile;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.functions.backoffice.Upload;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Permission;
import io.monedero.web.Problems;
import io.monedero.web.TakesFile;
import io.swagger.v3.oas.annotations.Hidden;

/** C-04: products out of a file: chosen, looked at, confirmed. The page carries the file from the one to the other. */
@Hidden
@Controller("/{tenant}/admin/products/import")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProductImportPages {
    private final ImportingProducts importing;
    private final Pages pages;

    ProductImportPages(ImportingProducts importing, Pages pages) {
        this.importing = importing;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> choose(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return show(page, ImportPreview.none());
    }

    @TakesFile
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<String> preview(Page page, Upload upload) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        try {
            return preview(page, PackedFile.text(upload.file()));
        } catch (Refused refused) {
            return show(page.refused(refused.refusal(), null), ImportPreview.none())
                    .status(Problems.status(refused.refusal()));
        }
    }

    @TakesFile
    @Post("/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> confirm(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        byte[] file = PackedFile.bytes(form.text(Upload.FIELD));
        return pages.send(page, form, again -> preview(again, form.text(Upload.FIELD)), () -> {
            importing.run(page.tenant(), file);
            return page.done("products", "products-imported");
        });
    }

    private MutableHttpResponse<String> preview(Page page, String file) {
        return show(page, new ImportPreview(importing.preview(page.tenant(), PackedFile.bytes(file)), file));
    }

    private MutableHttpResponse<String> show(Page page, ImportPreview content) {
        return pages.show("catalogue/import.jte", page, content);
    }
}
