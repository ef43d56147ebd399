-- Kitchen and bar ask for the orders of today (C-07).
create index on kitchen_order (tenant_id, sent_at);
