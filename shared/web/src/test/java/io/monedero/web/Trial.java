package io.monedero.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A small API that uses everything the edge offers, for the edge's own tests. */
@Hidden
@Requires(property = "trial")
@Controller("/{tenant}/api/v1/trial")
@Secured(SecurityRule.IS_AUTHENTICATED)
class Trial {
    private final Once once;
    private final AtomicInteger done = new AtomicInteger();

    Trial(Once once) {
        this.once = once;
    }

    @Post("/amounts")
    Amount amount(Caller caller, @Body Price body) {
        return Amount.of(body.price().money(caller.tenant(), "price"));
    }

    @Get("/settings")
    HttpResponse<Map<String, String>> settings(Caller caller) {
        return Versions.ok(Map.of("owner", caller.getName()), 7);
    }

    @Put("/settings")
    Map<String, Integer> change(Caller caller, HttpRequest<?> request) {
        return Map.of("version", Versions.wanted(request));
    }

    @Get("/numbers")
    PageOf<String> numbers(Caller caller, @RequestBean Paging paging) {
        long after = paging.after(1).map(cursor -> cursor.number(0)).orElse(0L);
        List<Long> found = IntStream.rangeClosed(1, 7)
                .mapToObj(Long::valueOf)
                .filter(number -> number > after)
                .limit(paging.rows())
                .toList();
        return paging.page(found, number -> caller.tenant().slug() + number, Cursor::after);
    }

    @Post("/once")
    Map<String, String> once(Caller caller, @Body Form body) {
        String next = once.next(caller, Optional.ofNullable(body.key()).orElse(""), body.content(), () -> {
            String place = "/done/" + done.incrementAndGet();
            if (body.content().equals("bad")) {
                throw io.monedero.kernel.Refusal.invalid("missing", "content").asException();
            }
            return place;
        });
        return Map.of("next", next);
    }

    @Serdeable
    record Price(Amount price) {}

    @Serdeable
    record Form(@Nullable String key, String content) {}
}
