-- What every call asks, in as few steps as it can (P-11, T-04).

-- The taxes of a product gathered once instead of once a column.
create or replace view product_and_taxes with (security_invoker = true) as
select p.*, s.name as subfamily_name, f.name as family_name,
    coalesce(s.company_id, (select c.company_id from company c where c.tenant_id = p.tenant_id and c.is_default)) as company_id,
    coalesce(x.tax_ids, '{}') as tax_ids, coalesce(x.tax_names, '{}') as tax_names,
    coalesce(x.tax_rates, '{}')::numeric(8, 4)[] as tax_rates, coalesce(x.tax_versions, '{}') as tax_versions
from product p
    join subfamily s using (tenant_id, subfamily_id)
    join family f using (tenant_id, family_id)
    left join lateral (
        select array_agg(t.tax_id order by t.rate desc, t.name) as tax_ids,
            array_agg(t.name order by t.rate desc, t.name) as tax_names,
            array_agg(t.rate order by t.rate desc, t.name) as tax_rates,
            array_agg(t.version order by t.rate desc, t.name) as tax_versions
        from product_tax pt join tax t using (tenant_id, tax_id)
        where pt.tenant_id = p.tenant_id and pt.product_id = p.product_id) x on true;

-- Each of these brings its tenant along and is one trip by itself. A plan is kept for them: left alone, the planner plans a list
-- of products anew for every cart, which takes longer than to read it. Row-level security is the caller's.

create function products_of(tenant uuid, ids uuid[]) returns setof product_in_catalogue
    language plpgsql rows 10 set search_path = monedero set plan_cache_mode = force_generic_plan
as $$
begin
    perform serving(tenant);
    return query select * from product_in_catalogue p where p.product_id = any (ids);
end
$$;

-- What tells whether a compiled price book is still the present one: the version of the tariff, and of the one in force,
-- whatever was asked for; 0 where nothing was ever changed, or there is no such draft.
create function tariff_versions(tenant uuid, tariff uuid, out own bigint, out in_force bigint)
    language plpgsql set search_path = monedero set plan_cache_mode = force_generic_plan
as $$
declare
    me constant uuid := serving(tenant);
begin
    own := coalesce((select t.version from tariff t where t.tenant_id = me and t.tariff_id = tariff), 0);
    in_force := case when tariff = me then own
        else coalesce((select t.version from tariff t where t.tenant_id = me and t.tariff_id = me), 0) end;
end
$$;

-- Who has this mail address and works here now, with the permissions of this moment: what every call
-- asks first.
create function staff_at_work(tenant uuid, mail text)
    returns table (staff_id uuid, name text, email text, active boolean, role_id uuid, role_name text, owner boolean,
                   permissions text[])
    language plpgsql set search_path = monedero set plan_cache_mode = force_generic_plan
as $$
declare
    me constant uuid := serving(tenant);
begin
    return query
    select s.staff_id, s.name, s.email, s.active, r.role_id, r.name, r.owner,
        array(select p.permission from role_permission p
              where p.tenant_id = me and p.role_id = s.role_id order by p.permission)
    from staff s join role r on r.tenant_id = s.tenant_id and r.role_id = s.role_id
    where s.tenant_id = me and s.email = mail and s.active;
end
$$;
