package io.monedero.functions.pricing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.monedero.catalog.spreadsheet.ExportingProducts;
import io.monedero.catalog.spreadsheet.ImportingProducts;
import io.monedero.catalog.spreadsheet.ProductImport;
import io.monedero.sheets.SheetFormat;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Given;
import io.monedero.web.Idempotent;
import io.monedero.web.Languages;
import io.monedero.web.StaffApi;
import io.monedero.web.TakesFile;
import io.monedero.web.UploadedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** C-04: the products as a file, in and out. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/products")
class ProductFileController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportingProducts importing;
    private final ExportingProducts exporting;
    private final Languages languages;

    ProductFileController(ImportingProducts importing, ExportingProducts exporting, Languages languages) {
        this.importing = importing;
        this.exporting = exporting;
        this.languages = languages;
    }

    @Idempotent
    @TakesFile
    @Post("/import")
    @Consumes({MediaType.TEXT_CSV, "application/gzip", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "importProducts",
            summary = "Create and change products as a file says: all of them or none",
            description = """
                    CSV in UTF-8, the same packed by gzip, or the first sheet of an XLSX, up to 4 MB; its content says which. The first
                    row names the columns, by these keys or their names in any of our languages: id, name, family, subfamily, price,
                    taxes, tags, barcode, accountingAccount, byDuration, disbursement, showInPos, forbidInPos, active. A row means the
                    product of its id, else of its barcode, else of its name in its subfamily, else a new one. Empty cells leave things
                    as they are. Several taxes or tags stand in one cell with semicolons. The same file again changes nothing.""")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")),
                @Content(mediaType = "application/gzip", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<ProductImportView> bringIn(
            Caller caller,
            HttpRequest<?> request,
            @Parameter(description = "Only say what would be done", schema = @Schema(type = "boolean"))
                    @Nullable
                    @QueryValue
                    String preview,
            @Parameter(hidden = true) UploadedFile body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        ProductImport done = Boolean.TRUE.equals(Given.truth(preview, "preview"))
                ? importing.preview(caller.tenant(), body.content())
                : importing.run(caller.tenant(), body.content());
        return HttpResponse.ok(ProductImportView.of(done, languages.of(request)));
    }

    @Get("/export")
    @Produces({MediaType.TEXT_CSV, XLSX})
    @Operation(
            operationId = "exportProducts",
            summary = "The products as a file, which can be imported again",
            description = "With the filters of the list; heads in the caller's language.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    HttpResponse<byte[]> export(
            Caller caller,
            HttpRequest<?> request,
            @RequestBean ProductExportQuery query,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"csv", "xlsx"}))
                    @QueryValue
                    String format) {
        SheetFormat wanted = Given.choice(format, SheetFormat::of, "format");
        return HttpResponse.ok(exporting.file(caller.tenant(), query.filter(), wanted, languages.of(request)))
                .contentType(new MediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"products." + wanted.code() + "\"");
    }
}
