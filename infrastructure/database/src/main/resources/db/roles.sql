-- Run once by the server's administrator, before the migrations; may run again.
-- monedero_owner owns every table and runs the migrations; monedero_app is what the functions log in as: it owns
-- nothing and cannot bypass row-level security (T-02); monedero_directory answers the few questions that come before
-- a tenant is known, and nobody logs in as it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'monedero_owner') then
        create role monedero_owner login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'monedero_app') then
        create role monedero_app login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'monedero_directory') then
        create role monedero_directory nologin nosuperuser nobypassrls;
    end if;
    -- Aurora's administrator is no superuser and must be a member to hand objects over.
    execute format('grant monedero_owner to %I', current_user);
end
$$;
grant monedero_directory to monedero_owner with inherit false;
revoke all on schema public from public;
create schema if not exists monedero authorization monedero_owner;
alter role monedero_owner set search_path = monedero;
alter role monedero_app set search_path = monedero;
