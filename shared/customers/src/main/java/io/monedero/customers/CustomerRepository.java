package io.monedero.customers;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CustomerRepository extends GenericRepository<CustomerRepository.CustomerRow, UUID> {

    @Query("select * from customer where customer_id = any(cast(:ids as uuid[]))")
    List<CustomerRow> byIds(String[] ids);

    @Query("""
            select *
            from customer c
            where (cast(:text as text) is null
                    or c.name ilike '%' || replace(replace(:text, '%', '\\%'), '_', '\\_') || '%'
                    or c.email = lower(:text)
                    or c.phone = :text
                    or c.tax_id = upper(:text))
                and (cast(:tag as text) is null or :tag = any(c.tags))
                and (cast(:after as uuid) is null
                    or (c.name, c.customer_id) > (select a.name, a.customer_id from customer a where a.customer_id = :after))
            order by c.name, c.customer_id
            limit :size
            """)
    List<CustomerRow> page(@Nullable String text, @Nullable String tag, @Nullable UUID after, int size);

    @Query("""
            insert into customer (customer_id, name, email, phone, tax_id, address, birth_date, language, tags, created_at)
            values (:id, :name, :email, :phone, :taxId, :address, :birthDate, :language, :tags, :at)
            """)
    void insert(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String taxId,
            @Nullable String address,
            @Nullable LocalDate birthDate,
            @Nullable String language,
            String[] tags,
            Instant at);

    @Query("""
            update customer
            set name = :name, email = :email, phone = :phone, tax_id = :taxId, address = :address,
                birth_date = :birthDate, language = :language, tags = :tags, version = version + 1
            where customer_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String taxId,
            @Nullable String address,
            @Nullable LocalDate birthDate,
            @Nullable String language,
            String[] tags);

    @Introspected
    record CustomerRow(
            UUID customerId,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String taxId,
            @Nullable String address,
            @Nullable LocalDate birthDate,
            @Nullable String language,
            List<String> tags,
            Instant createdAt,
            int version) {
        Customer customer() {
            return new Customer(
                    customerId,
                    new CustomerDetails(name, email, phone, taxId, address, birthDate, language, tags),
                    createdAt,
                    version);
        }
    }
}
