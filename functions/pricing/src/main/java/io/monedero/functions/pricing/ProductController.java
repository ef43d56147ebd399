package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** C-04: what is sold. */
@StaffApi
@Tag(name = "Catalogue")
@Controller("/{tenant}/api/v1/products")
class ProductController {
    private final Products products;

    ProductController(Products products) {
        this.products = products;
    }

    @Get
    @Operation(operationId = "listProducts", summary = "The products, by name")
    PageOf<ProductView> list(Caller caller, @RequestBean ProductQuery query, @RequestBean Paging paging) {
        return paging.page(found(caller, query, paging), ProductView::of, product -> Cursor.after(product.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addProduct", summary = "Add a product")
    HttpResponse<ProductView> add(Caller caller, HttpRequest<?> request, @Body ProductRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Product product = products.create(caller.tenant(), body.details(caller.tenant()));
        return HttpResponse.created(ProductView.of(product), URI.create(request.getPath() + "/" + product.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getProduct", summary = "A product, with its version as ETag")
    HttpResponse<ProductView> get(Caller caller, @PathVariable UUID id) {
        Product product = products.get(caller.tenant(), id);
        return Versions.ok(ProductView.of(product), product.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(
            operationId = "changeProduct",
            summary = "Replace what is known of a product",
            description = "Counts for later sales. What is sold no more is made inactive.")
    HttpResponse<ProductView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body ProductRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        Product product = products.update(caller.tenant(), id, Versions.wanted(request), body.details(caller.tenant()));
        return Versions.ok(ProductView.of(product), product.version());
    }

    private List<Product> found(Caller caller, ProductQuery query, Paging paging) {
        String barcode = query.barcode();
        if (barcode != null) {
            return products.byBarcode(caller.tenant(), barcode).stream().toList();
        }
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return products.list(caller.tenant(), query.filter(), after, paging.rows());
    }
}
