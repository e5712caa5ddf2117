-- Other people's streams that are relayed. The configuration is sealed: addresses and headers may carry credentials.

CREATE TABLE proxy_streams (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    config TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX proxy_streams_account ON proxy_streams(account_id);
