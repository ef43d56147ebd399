package io.monedero.functions.backoffice.stock;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.stock.variants.Attribute;
import io.monedero.stock.variants.Attributes;
import io.monedero.stock.variants.Axis;
import io.monedero.stock.variants.NewVariant;
import io.monedero.stock.variants.PlannedVariant;
import io.monedero.stock.variants.Variants;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** C-06: the generator of variants, with a preview of what it would make. */
@Hidden
@Controller("/{tenant}/admin/variants/{productId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class VariantPages {
    private final Variants variants;
    private final Attributes attributes;
    private final Products products;
    private final Pages pages;

    VariantPages(Variants variants, Attributes attributes, Products products, Pages pages) {
        this.variants = variants;
        this.attributes = attributes;
        this.products = products;
        this.pages = pages;
    }

    /** The query has the ticked boxes once there are any. */
    @Get
    MutableHttpResponse<String> show(Page page, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return show(page, productId, page.filters());
    }

    @Post
    HttpResponse<String> generate(Page page, Form form, @PathVariable UUID productId) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> show(again, productId, form), () -> {
            List<Axis> axes =
                    VariantsView.axes(form, attributes.all(page.tenant().id()));
            List<PlannedVariant> plan = variants.plan(page.tenant(), productId, axes);
            List<Integer> wanted = IntStream.range(0, plan.size())
                    .filter(row -> form.has("make." + row))
                    .boxed()
                    .toList();
            generate(page, productId, axes, plan, wanted, form);
            return page.done("variants/" + productId, "saved");
        });
    }

    private void generate(
            Page page, UUID productId, List<Axis> axes, List<PlannedVariant> plan, List<Integer> wanted, Form form) {
        try {
            variants.generate(
                    page.tenant(),
                    productId,
                    axes,
                    wanted.stream()
                            .map(row -> new NewVariant(
                                    plan.get(row).choices(),
                                    form.text("sku." + row, 60),
                                    form.optional("barcode." + row)))
                            .toList());
        } catch (Refused refused) {
            throw atItsRow(refused.refusal(), wanted).asException();
        }
    }

    /** {@code variants[0].sku} is the field {@code sku.4} where the first wanted one is the fifth of the plan. */
    private static Refusal atItsRow(Refusal why, List<Integer> wanted) {
        String field = why.field();
        for (int place = 0; field != null && place < wanted.size(); place++) {
            String row = "variants[" + place + "].";
            if (field.startsWith(row)) {
                return new Refusal(
                        why.kind(), why.code(), field.substring(row.length()) + "." + wanted.get(place), why.values());
            }
        }
        return why;
    }

    private MutableHttpResponse<String> show(Page page, UUID productId, Form ticked) {
        List<Attribute> known = attributes.all(page.tenant().id());
        List<Axis> axes = VariantsView.axes(ticked, known);
        VariantsView content = new VariantsView(
                products.get(page.tenant(), productId),
                variants.of(page.tenant(), productId),
                known,
                axes.isEmpty() ? List.of() : variants.plan(page.tenant(), productId, axes),
                ticked.fields().keySet().stream()
                        .filter(field -> field.startsWith("choice."))
                        .sorted()
                        .toList());
        return pages.show("stock/variants.jte", page, content);
    }
}
