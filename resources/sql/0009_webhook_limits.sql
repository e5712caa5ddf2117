-- How long and how often each webhook is tried; NULL is the server's own way.

ALTER TABLE webhooks ADD COLUMN timeout_sec INTEGER;
ALTER TABLE webhooks ADD COLUMN max_retries INTEGER;
