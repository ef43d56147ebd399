package io.monedero.bench.quotes;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** What a quote is held against: a route of the same function that asks the database for nothing and knows no caller. */
@Controller(SelectOneController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
class SelectOneController {
    static final String PATH = "/bench/select-one";

    private final SelectOne database;

    SelectOneController(SelectOne database) {
        this.database = database;
    }

    @Get
    int answer() {
        return database.ask();
    }
}
