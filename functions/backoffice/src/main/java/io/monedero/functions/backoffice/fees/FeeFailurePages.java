package io.monedero.functions.backoffice.fees;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.fees.EmittingFees;
import io.monedero.fees.FeeFailures;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;

/** F-09: receipts that wait for staff, and trying them again. */
@Hidden
@Controller("/{tenant}/admin/fee-failures")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FeeFailurePages {
    private final FeeFailures failures;
    private final EmittingFees emitting;
    private final Clock clock;
    private final Pages pages;

    FeeFailurePages(FeeFailures failures, EmittingFees emitting, Clock clock, Pages pages) {
        this.failures = failures;
        this.emitting = emitting;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> list(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_FEES).tenantId();
        FeeFailureList content = new FeeFailureList(failures.open(tenant), failures.openDays(tenant));
        return pages.show("fees/failures.jte", page, content);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> retry(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_FEES);
        return pages.send(page, form, again -> list(again.withoutForm()), () -> {
            emitting.emit(page.tenant(), page.tenant().dayAt(clock.instant()), form.id("fee"));
            return page.done("fee-failures", "fee-emitted");
        });
    }
}
