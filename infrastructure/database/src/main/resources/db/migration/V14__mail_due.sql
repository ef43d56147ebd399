-- Who delivers mail asks first which businesses have any that is due (S-12). The directory learns when, never what.
create policy directory on outbox for select to monedero_directory using (true);
grant select (tenant_id, next_attempt_at, attempts, sent_at) on outbox to monedero_directory;

create function tenants_with_mail_due(moment timestamptz, most_attempts integer)
    returns table (tenant_id uuid)
    language sql stable security definer set search_path = monedero
as $$
    select o.tenant_id
    from outbox o
    where o.sent_at is null and o.next_attempt_at <= moment and o.attempts < most_attempts
    group by o.tenant_id
    order by min(o.next_attempt_at), o.tenant_id
$$;
revoke all on function tenants_with_mail_due(timestamptz, integer) from public;
grant execute on function tenants_with_mail_due(timestamptz, integer) to monedero_app;
alter function tenants_with_mail_due(timestamptz, integer) owner to monedero_directory;
