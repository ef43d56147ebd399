package io.monedero.bench.quotes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The least that can be asked of the database, by the means of every repository. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SelectOne extends GenericRepository<SelectOne.One, Integer> {

    @Query("select 1")
    int ask();

    @Introspected
    record One(int one) {}
}
