package io.monedero.functions.checkout;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those whom the business sells to. */
@StaffApi
@Tag(name = "Customers")
@Controller("/{tenant}/api/v1/customers")
class CustomerController {
    private final Customers customers;

    CustomerController(Customers customers) {
        this.customers = customers;
    }

    @Get
    @Operation(operationId = "listCustomers", summary = "The customers, by name")
    PageOf<CustomerView> list(
            Caller caller,
            @Parameter(description = "Part of the name, or a whole mail address, telephone number or tax id")
                    @Nullable
                    @QueryValue
                    String q,
            @Parameter(description = "That they carry") @Nullable @QueryValue String tag,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_CUSTOMERS);
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                customers.list(caller.tenantId(), q, tag, after, paging.rows()),
                CustomerView::of,
                customer -> Cursor.after(customer.id()));
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addCustomer", summary = "Add a customer; only the name must be known")
    HttpResponse<CustomerView> add(Caller caller, HttpRequest<?> request, @Body CustomerRequest body) {
        caller.allowedTo(Permission.MANAGE_CUSTOMERS);
        Customer customer = customers.create(caller.tenant(), body.details());
        return HttpResponse.created(CustomerView.of(customer), URI.create(request.getPath() + "/" + customer.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getCustomer", summary = "A customer, with the version as ETag")
    HttpResponse<CustomerView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CUSTOMERS);
        Customer customer = customers.get(caller.tenantId(), id);
        return Versions.ok(CustomerView.of(customer), customer.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeCustomer", summary = "Replace what is known of a customer")
    HttpResponse<CustomerView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body CustomerRequest body) {
        caller.allowedTo(Permission.MANAGE_CUSTOMERS);
        Customer customer = customers.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(CustomerView.of(customer), customer.version());
    }
}
