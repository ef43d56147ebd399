package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffRepository extends GenericRepository<StaffRepository.StaffRow, UUID> {

    @Query("insert into location (location_id, name) values (:id, :name)")
    void insertLocation(UUID id, String name);

    @Query("insert into cash_register (register_id, location_id, name) values (:id, :locationId, :name)")
    void insertRegister(UUID id, UUID locationId, String name);

    @Query("insert into role (role_id, name, owner) values (:id, :name, :owner)")
    void insertRole(UUID id, String name, boolean owner);

    @Query("insert into role_permission (role_id, permission) select :roleId, p from unnest(:permissions) as t (p)")
    void insertPermissions(UUID roleId, String[] permissions);

    @Query("delete from role_permission where role_id = :roleId")
    void deletePermissions(UUID roleId);

    @Query("insert into staff (staff_id, role_id, name, email) values (:id, :roleId, :name, :email)")
    void insertStaff(UUID id, UUID roleId, String name, String email);

    /** The function of the migrations. */
    @Query("select * from staff_at_work(cast(:tenant as uuid), :email)")
    Optional<StaffRow> atWork(String tenant, String email);

    @Query("""
            select s.staff_id, s.name, s.email, s.active, r.role_id, r.name as role_name, r.owner,
                array_remove(array_agg(p.permission order by p.permission), null) as permissions
            from staff s
                join role r using (tenant_id, role_id)
                left join role_permission p using (tenant_id, role_id)
            group by s.staff_id, s.name, s.email, s.active, r.role_id, r.name, r.owner
            order by s.name, s.staff_id
            """)
    List<StaffRow> all();

    @Query("""
            select r.role_id, r.name, r.owner,
                array_remove(array_agg(p.permission order by p.permission), null) as permissions
            from role r left join role_permission p using (tenant_id, role_id)
            group by r.role_id, r.name, r.owner
            order by r.owner desc, r.name
            """)
    List<RoleRow> roles();

    @Query("""
            select r.register_id, r.name, r.location_id, l.name as location_name
            from cash_register r join location l using (tenant_id, location_id)
            order by l.name, r.name
            """)
    List<Register> registers();

    @Query("select location_id, name from location order by name")
    List<Location> locations();

    @Introspected
    record StaffRow(
            UUID staffId,
            String name,
            String email,
            boolean active,
            UUID roleId,
            String roleName,
            boolean owner,
            @Nullable List<String> permissions) {}

    @Introspected
    record RoleRow(
            UUID roleId,
            String name,
            boolean owner,
            @Nullable List<String> permissions) {}
}
