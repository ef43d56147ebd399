package io.monedero.functions.backoffice.catalogue;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.spreadsheet.ExportingProducts;
import io.monedero.functions.backoffice.Page;
import io.monedero.sheets.SheetFormat;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;

/** C-04: the products as files, with the filters that the list had. */
@Hidden
@Controller("/{tenant}/admin")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProductFiles {
    private final ExportingProducts exporting;

    ProductFiles(ExportingProducts exporting) {
        this.exporting = exporting;
    }

    @Get("/products.csv")
    HttpResponse<byte[]> csv(Page page) {
        return file(page, SheetFormat.CSV);
    }

    @Get("/products.xlsx")
    HttpResponse<byte[]> xlsx(Page page) {
        return file(page, SheetFormat.XLSX);
    }

    private HttpResponse<byte[]> file(Page page, SheetFormat format) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        byte[] file = exporting.file(page.tenant(), ProductPages.filter(page.filters()), format, page.language());
        return HttpResponse.ok(file)
                .contentType(new MediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"products." + format.code() + "\"");
    }
}
