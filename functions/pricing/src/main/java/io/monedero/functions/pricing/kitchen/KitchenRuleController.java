package io.monedero.functions.pricing.kitchen;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.monedero.kitchen.Rules;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** C-07: what prints where. */
@StaffApi
@Tag(name = "Kitchen")
@Controller("/{tenant}/api/v1/kitchen-rules")
class KitchenRuleController {
    private final Rules rules;

    KitchenRuleController(Rules rules) {
        this.rules = rules;
    }

    @Get
    @Operation(operationId = "listKitchenRules", summary = "The rules, subfamily by subfamily")
    List<RuleView> list(Caller caller) {
        return rules.all(caller.tenantId()).stream().map(RuleView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "addKitchenRule",
            summary = "Print a subfamily's products, ordered from a register, by a printer",
            description = "Several rules for the same subfamily and register print in several places. "
                    + "Answers all rules.")
    HttpResponse<List<RuleView>> add(Caller caller, @Body RuleRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        rules.add(caller.tenant(), body.subfamilyId(), body.registerId(), body.printerId(), body.copies());
        return HttpResponse.created(list(caller));
    }

    @Delete("/{subfamilyId}/{registerId}/{printerId}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeKitchenRule", summary = "Print it there no more")
    void remove(
            Caller caller,
            @PathVariable UUID subfamilyId,
            @PathVariable UUID registerId,
            @PathVariable UUID printerId) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        rules.remove(caller.tenant(), subfamilyId, registerId, printerId);
    }
}
