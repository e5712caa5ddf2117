-- Tokens of people (JWT, HS256) and the keys that sign them; secrets are sealed. A key that was replaced signs nothing more and proves what it signed
-- until its last token has expired.
CREATE TABLE token_keys (
    kid TEXT PRIMARY KEY,
    secret TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    replaced_at INTEGER,
    revoked_at INTEGER
) WITHOUT ROWID;

CREATE TABLE user_tokens (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) WITHOUT ROWID;
CREATE INDEX user_tokens_by_account ON user_tokens(account_id, id);
