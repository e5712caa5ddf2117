-- What became of deliveries: those that arrived are kept for a while too.

ALTER TABLE webhook_deliveries ADD COLUMN delivered_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE webhook_deliveries ADD COLUMN last_attempt_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX webhook_deliveries_by_age ON webhook_deliveries(webhook_id, created_at, id);
